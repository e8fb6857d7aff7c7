package vn.sontm.testkit;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import vn.sontm.base.Json;
import vn.sontm.base.RealDisk;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.Register;
import vn.sontm.ledger.Role;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.workspace.Environment;
import vn.sontm.workspace.InvitationFacts;
import vn.sontm.workspace.Workspace;

/** Simulated offices: real workspaces in scratch folders, with keys and clocks that can be repeated. */
public final class Offices {
    public static final Instant NOON = Instant.parse("2024-06-15T05:00:00Z");
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private Offices() {}

    /** The same seed gives the same keys. */
    public static Environment environment(String seed) {
        return new Environment(new RealDisk(), Clock.fixed(NOON, VIETNAM), random(seed), seed);
    }

    public static SecureRandom random(String seed) {
        try {
            var random = SecureRandom.getInstance("SHA1PRNG");
            random.setSeed(seed.getBytes(StandardCharsets.UTF_8));
            return random;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Workspace office(Path folder) {
        return Workspace.createOffice(folder, "cao-loc", environment("văn phòng " + folder.getFileName()));
    }

    /** A commune that the office has invited and not yet enrolled. */
    public static Workspace commune(Path folder, String unit, Workspace office) {
        return Workspace.createCommune(folder, invitation(unit, office), environment(unit + folder.getFileName()));
    }

    public static InvitationFacts invitation(String unit, Workspace office) {
        var identity = office.identity();
        return new InvitationFacts(
                unit,
                unit,
                Role.COMMUNE,
                identity.unit(),
                identity.unit(),
                identity.root(),
                identity.rootSigningKey(),
                identity.rootEncryptionKey(),
                identity.recoveryKey());
    }

    public static void enrol(Workspace office, Workspace commune) {
        office.append(List.of(enrolment(commune)));
    }

    /** What an office says who believes the PC. */
    public static Statement enrolment(Workspace commune) {
        var unit = commune.identity().unit();
        var grant = Json.object()
                .put("unit", unit)
                .put("role", "commune")
                .put("mayEnrol", false)
                .put("name", "máy thử")
                .put("signingKey", commune.keys().signingKey())
                .put("encryptionKey", commune.keys().encryptionKey());
        grant.putArray("units").add(unit);
        grant.putArray("sets");
        grant.putArray("criteria");
        var register = new Register("enrolment", unit, commune.keys().device().value(), "");
        return new Statement(register, Content.of(grant));
    }

    /** @param parent code of the unit above; empty for none */
    public static Statement unit(String code, String name, String title, String level, String parent) {
        var content = Json.object().put("name", name).put("title", title).put("level", level);
        if (!parent.isEmpty()) {
            content.put("parent", parent);
        }
        return Statement.of(RegisterKind.UNIT, code, "", "", content);
    }

    /** Hands over everything that one workspace knows, as a sync file would. */
    public static void deliver(Workspace from, Workspace to) {
        from.seal();
        var changes = from.store().positions().keySet().stream()
                .flatMap(device -> from.store().chain(device, 1).stream())
                .toList();
        to.store().merge(changes, from.store().seals());
    }
}
