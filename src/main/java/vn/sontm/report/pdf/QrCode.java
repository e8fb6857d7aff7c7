package vn.sontm.report.pdf;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** A QR code drawn as black rectangles, sharp at any printer's resolution. */
final class QrCode {
    private final BitMatrix modules;

    private QrCode(BitMatrix modules) {
        this.modules = modules;
    }

    static QrCode of(String payload) {
        try {
            var hints = Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
            return new QrCode(new QRCodeWriter().encode(payload, BarcodeFormat.QR_CODE, 0, 0, hints));
        } catch (WriterException e) {
            throw new IllegalArgumentException("does not fit a QR code: " + payload, e);
        }
    }

    /** Draws each run of black modules in a row as one rectangle. */
    void draw(Canvas canvas, double x, double y, double side) {
        var module = side / modules.getWidth();
        for (var row = 0; row < modules.getHeight(); row++) {
            var begin = -1;
            for (var column = 0; column <= modules.getWidth(); column++) {
                var black = column < modules.getWidth() && modules.get(column, row);
                if (black && begin < 0) {
                    begin = column;
                } else if (!black && begin >= 0) {
                    canvas.square(x + begin * module, y + row * module, (column - begin) * module, module);
                    begin = -1;
                }
            }
        }
        canvas.fillSquares();
    }
}
