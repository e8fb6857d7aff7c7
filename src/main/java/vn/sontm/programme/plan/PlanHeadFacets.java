package vn.sontm.programme.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import vn.sontm.base.Messages;

/** What can differ in the head of a plan, by the end of the key of its caption. */
final class PlanHeadFacets {
    static final Map<String, Function<PlanHead, String>> ALL = all();

    private PlanHeadFacets() {}

    private static Map<String, Function<PlanHead, String>> all() {
        var facets = new LinkedHashMap<String, Function<PlanHead, String>>();
        facets.put("title", PlanHead::title);
        facets.put("number", PlanHead::number);
        facets.put("date", PlanHead::date);
        facets.put("issuer", PlanHead::issuer);
        facets.put("signer", PlanHead::signer);
        facets.put("counts", head -> Messages.text("plan.counts." + head.consolidateCountsAsMet()));
        return facets;
    }
}
