package vn.sontm.store;

import com.fasterxml.jackson.databind.JsonNode;
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

    Optional<Grant> self() {
        return facts.setting(SELF).map(Json::parse).map(TrustRoots::grant);
    }

    void self(Grant grant) {
        var json = Json.object();
        json.put("device", grant.device().value());
        json.put("unit", grant.unit());
        json.put("role", grant.role().name());
        json.put("everyUnit", grant.covers("*"));
        json.put("signingKey", grant.signingKey());
        json.put("encryptionKey", grant.encryptionKey());
        facts.setting(SELF, json.toString());
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
