package vn.sontm.store;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import vn.sontm.ledger.ChangeId;
import vn.sontm.ledger.DeviceId;

/** Ids as the database holds them: 32 bytes each. */
final class Ids {
    private static final int LENGTH = 32;
    private static final HexFormat HEX = HexFormat.of();

    private Ids() {}

    static byte[] bytes(ChangeId id) {
        return HEX.parseHex(id.value());
    }

    static byte[] bytes(DeviceId id) {
        return HEX.parseHex(id.value());
    }

    static byte[] bytes(List<ChangeId> ids) {
        var all = new ByteArrayOutputStream(ids.size() * LENGTH);
        ids.forEach(id -> all.writeBytes(bytes(id)));
        return all.toByteArray();
    }

    static ChangeId change(byte[] bytes) {
        return new ChangeId(HEX.formatHex(bytes));
    }

    static DeviceId device(byte[] bytes) {
        return new DeviceId(HEX.formatHex(bytes));
    }

    static List<ChangeId> changes(byte[] bytes) {
        var ids = new ArrayList<ChangeId>();
        for (var start = 0; start < bytes.length; start += LENGTH) {
            ids.add(change(Arrays.copyOfRange(bytes, start, start + LENGTH)));
        }
        return ids;
    }
}
