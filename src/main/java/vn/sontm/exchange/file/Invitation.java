package vn.sontm.exchange.file;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import vn.sontm.base.Json;
import vn.sontm.ledger.CanonicalForm;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Ed25519;
import vn.sontm.ledger.Role;

/**
 * An office's signed word on what a PC may become once it is enrolled, and on whom it shall believe. The PC repeats it in
 * its request, so that any PC of the office can enrol it without having kept anything.
 *
 * @param units the units whose registers it may write; {@code *} for every one
 * @param sets ids of criteria sets that narrow a department; none for no narrowing
 * @param criteria set/number that narrow a department
 * @param trust the device that everybody believes, and the keys that files are encrypted for
 * @param office whose invitation this is
 * @param signature of the office over {@link #message}, in hexadecimal
 */
public record Invitation(
        String unit,
        String unitName,
        Role role,
        List<String> units,
        List<String> sets,
        List<String> criteria,
        boolean mayEnrol,
        Trust trust,
        Office office,
        String signature) {
    private static final String PURPOSE = "so-ntm invitation 1\n";

    public Invitation {
        units = List.copyOf(units);
        sets = List.copyOf(sets);
        criteria = List.copyOf(criteria);
    }

    /** Raw keys in hexadecimal. */
    public record Trust(DeviceId root, String unit, String signingKey, String encryptionKey, String recoveryKey) {}

    /** Raw keys in hexadecimal. */
    public record Office(String unit, String unitName, String signingKey, String encryptionKey) {
        public DeviceId device() {
            return Ed25519.fingerprint(HexFormat.of().parseHex(signingKey));
        }
    }

    /** The same, signed by whoever holds the office's key. */
    public Invitation signed(UnaryOperator<byte[]> signer) {
        return new Invitation(
                unit,
                unitName,
                role,
                units,
                sets,
                criteria,
                mayEnrol,
                trust,
                office,
                HexFormat.of().formatHex(signer.apply(message())));
    }

    public boolean valid() {
        try {
            var hex = HexFormat.of();
            return Ed25519.fingerprint(hex.parseHex(trust.signingKey())).equals(trust.root())
                    && Ed25519.verify(hex.parseHex(office.signingKey()), message(), hex.parseHex(signature));
        } catch (IllegalArgumentException e) {
            return false; // not hexadecimal
        }
    }

    /** The bytes that are signed: purpose, then all fields but the signature in canonical form. */
    public byte[] message() {
        var unsigned = toJson().without(List.of("signature"));
        return (PURPOSE + CanonicalForm.write(unsigned)).getBytes(StandardCharsets.UTF_8);
    }

    /** As canonical JSON, to be kept. */
    public String text() {
        return CanonicalForm.write(toJson());
    }

    public static Invitation parse(String text) {
        return read(new Fields(Json.parse(text)));
    }

    ObjectNode toJson() {
        var json = Json.object()
                .put("unit", unit)
                .put("unitName", unitName)
                .put("role", role.name().toLowerCase(Locale.ROOT))
                .put("mayEnrol", mayEnrol)
                .put("signature", signature);
        units.forEach(json.putArray("units")::add);
        sets.forEach(json.putArray("sets")::add);
        criteria.forEach(json.putArray("criteria")::add);
        json.putObject("trust")
                .put("root", trust.root().value())
                .put("unit", trust.unit())
                .put("signingKey", trust.signingKey())
                .put("encryptionKey", trust.encryptionKey())
                .put("recoveryKey", trust.recoveryKey());
        json.putObject("office")
                .put("unit", office.unit())
                .put("unitName", office.unitName())
                .put("signingKey", office.signingKey())
                .put("encryptionKey", office.encryptionKey());
        return json;
    }

    static Invitation read(Fields json) {
        var trust = json.object("trust");
        var office = json.object("office");
        return new Invitation(
                json.name("unit"),
                json.text("unitName"),
                json.role("role"),
                json.texts("units"),
                json.texts("sets"),
                json.texts("criteria"),
                json.flag("mayEnrol"),
                new Trust(
                        trust.device("root"),
                        trust.name("unit"),
                        trust.hash("signingKey"),
                        trust.hash("encryptionKey"),
                        trust.hash("recoveryKey")),
                new Office(
                        office.name("unit"),
                        office.text("unitName"),
                        office.hash("signingKey"),
                        office.hash("encryptionKey")),
                json.hexadecimal("signature"));
    }
}
