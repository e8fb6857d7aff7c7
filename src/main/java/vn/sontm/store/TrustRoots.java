package vn.sontm.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sontm.base.Json;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Grant;
import vn.sontm.ledger.Role;

/** Whom this PC believes without being told by the ledger: the root, and itself until somebody has enrolled it. */
final class TrustRoots {
    private static final String ROOT_DEVICE = "trust.device";
    private static final String ROOT_UNIT = "trust.unit";
    private static final String SELF = "trust.self";

    private final LocalFacts facts;

    TrustRoots(LocalFacts facts) {
        this.facts = facts;
    }

    record Root(DeviceId device, String unit) {}

    Optional<Root> root() {
        return facts.setting(ROOT_DEVICE)
                .map(device ->
                        new Root(new DeviceId(device), facts.setting(ROOT_UNIT).orElse("")));
    }

    void root(Root root) {
        facts.setting(ROOT_DEVICE, root.device().value());
        facts.setting(ROOT_UNIT, root.unit());
    }

    /** By the keys that this PC has had, the present one last. */
    List<Grant> self() {
        var grants = new ArrayList<Grant>();
        facts.setting(SELF).map(Json::parse).ifPresent(list -> list.forEach(json -> grants.add(grant(json))));
        return grants;
    }

    void self(Grant grant) {
        var list = Json.array();
        self().forEach(earlier -> list.add(json(earlier)));
        list.add(json(grant));
        facts.setting(SELF, list.toString());
    }

    private static JsonNode json(Grant grant) {
        return Json.object()
                .put("device", grant.device().value())
                .put("unit", grant.unit())
                .put("role", grant.role().name())
                .put("everyUnit", grant.covers("*"))
                .put("signingKey", grant.signingKey())
                .put("encryptionKey", grant.encryptionKey());
    }

    private static Grant grant(JsonNode json) {
        var unit = json.path("unit").asText();
        return new Grant(
                new DeviceId(json.path("device").asText()),
                unit,
                Role.valueOf(json.path("role").asText()),
                Set.of(json.path("everyUnit").asBoolean() ? "*" : unit),
                Set.of(),
                Set.of(),
                false,
                json.path("signingKey").asText(),
                json.path("encryptionKey").asText());
    }
}
