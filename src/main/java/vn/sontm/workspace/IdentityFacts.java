package vn.sontm.workspace;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Refusal;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Grant;
import vn.sontm.ledger.Register;
import vn.sontm.ledger.Role;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.store.LedgerStore;

/** How a workspace remembers whom it writes for: as local facts, which backups include. */
final class IdentityFacts {
    private static final String UNIT = "identity.unit";
    private static final String NAME = "identity.name";
    private static final String ROLE = "identity.role";
    private static final String OFFICE = "identity.office";
    private static final String ROOT = "identity.root";
    private static final String ROOT_SIGNING = "identity.root.signing";
    private static final String ROOT_ENCRYPTION = "identity.root.encryption";
    private static final String RECOVERY = "identity.recovery";
    private static final String SUCCESSION = "identity.succession";

    private final LedgerStore store;

    IdentityFacts(LedgerStore store) {
        this.store = store;
    }

    void write(InvitationFacts facts) {
        var settings = new LinkedHashMap<String, String>();
        settings.put(UNIT, facts.unit());
        settings.put(NAME, facts.unitName());
        settings.put(ROLE, facts.role().name());
        settings.put(OFFICE, facts.office());
        settings.put(ROOT, facts.root().value());
        settings.put(ROOT_SIGNING, facts.rootSigningKey());
        settings.put(ROOT_ENCRYPTION, facts.rootEncryptionKey());
        settings.put(RECOVERY, facts.recoveryKey());
        store.settings(settings);
    }

    /** Refuses with {@link ErrorCode#WORKSPACE_MISSING} when none is written down. */
    Identity read(DeviceId device) {
        var unit = setting(UNIT);
        return new Identity(
                unit,
                unitName(unit),
                Role.valueOf(setting(ROLE)),
                setting(OFFICE),
                new DeviceId(setting(ROOT)),
                device,
                setting(ROOT_SIGNING),
                setting(ROOT_ENCRYPTION),
                setting(RECOVERY));
    }

    void write(Succession succession) {
        var json = Json.object()
                .put("old", succession.old().value())
                .put("successor", succession.successor().value())
                .put("oldPublicKey", succession.oldPublicKey())
                .put("signature", succession.signature());
        store.setting(SUCCESSION, json.toString());
    }

    Optional<Succession> succession() {
        return store.setting(SUCCESSION)
                .map(Json::parse)
                .map(json -> new Succession(
                        new DeviceId(json.path("old").asText()),
                        new DeviceId(json.path("successor").asText()),
                        json.path("oldPublicKey").asText(),
                        json.path("signature").asText()));
    }

    /** What this PC may write until its enrolment is known here. */
    static Grant provisionalGrant(String unit, Role role, DeviceKeys keys) {
        var units = role == Role.COMMUNE ? unit : "*";
        return new Grant(
                keys.device(),
                unit,
                role,
                Set.of(units),
                Set.of(),
                Set.of(),
                false,
                keys.signingKey(),
                keys.encryptionKey());
    }

    private String unitName(String unit) {
        return store.registers()
                .find(new Register(RegisterKind.UNIT.code(), unit, "", ""))
                .map(entry -> entry.content().path("name").asText())
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> setting(NAME));
    }

    private String setting(String name) {
        return store.setting(name).orElseThrow(() -> new Refusal(ErrorCode.WORKSPACE_MISSING, name));
    }
}
