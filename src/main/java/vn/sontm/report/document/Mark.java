package vn.sontm.report.document;

import java.util.Locale;

/**
 * What stands at the foot of every page of a form, so that paper can be traced to figures: the form, the period, and the mã
 * đối chiếu in letters and as a QR code.
 */
public record Mark(String formId, String periodCode, String periodLabel, String checkCode) {
    /** What the QR code says: upper case letters, digits, hyphens and blanks only, which QR packs densely. */
    public String payload() {
        return (formId + " " + periodCode + " " + checkCode).toUpperCase(Locale.ROOT);
    }
}
