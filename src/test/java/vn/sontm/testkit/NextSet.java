package vn.sontm.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.sontm.base.Json;

/** A made-up set as it may come for 2026–2030: ten criteria, one group, thresholds for three groups of communes. */
public final class NextSet {
    public static final String ID = "xa-thu-2026-2030";
    public static final String TITLE = "Bộ tiêu chí thử về xã nông thôn mới giai đoạn 2026-2030";
    private static final int CRITERIA = 10;

    private NextSet() {}

    public static JsonNode json() {
        var set = Json.object()
                .put("id", ID)
                .put("title", TITLE)
                .put("level", "xa-ntm")
                .put("period", "2026-2030");
        var lists = set.putArray("regions");
        for (var group = 1; group <= 3; group++) {
            lists.addObject().put("id", "nhom-" + group).put("name", "Xã nhóm " + group);
        }
        var criteria = set.putArray("criteria");
        for (var number = 1; number <= CRITERIA; number++) {
            var criterion = criteria.addObject()
                    .put("number", number)
                    .put("name", "Tiêu chí thử " + number)
                    .put("group", "chung");
            share(criterion.putArray("indicators").addObject().put("code", number + ".1"));
        }
        return set;
    }

    private static void share(ObjectNode indicator) {
        indicator
                .put("name", "Tỷ lệ thử")
                .put("unit", "%")
                .put("kind", "percent")
                .put("comparison", "gte")
                .putObject("threshold")
                .put("nhom-1", 95)
                .put("nhom-2", 90)
                .put("nhom-3", 80);
    }
}
