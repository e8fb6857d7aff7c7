package vn.sontm.programme.plan;

import com.fasterxml.jackson.databind.JsonNode;

/** What the registers of one plan have in common in their names. */
record PlanKey(String id, String office, String period) {
    static PlanKey of(JsonNode plan) {
        return new PlanKey(
                plan.path("id").asText(),
                plan.path("office").asText(),
                "%04d".formatted(plan.path("year").asInt()));
    }
}
