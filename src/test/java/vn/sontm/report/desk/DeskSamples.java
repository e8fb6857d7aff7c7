package vn.sontm.report.desk;

import com.fasterxml.jackson.databind.JsonNode;
import vn.sontm.base.Json;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;

/** Small data for a desk to print from. */
final class DeskSamples {
    private DeskSamples() {}

    /** A set of one criterion with one indicator that is met or not. */
    static JsonNode set() {
        return Json.parse("""
                {
                  "id": "bo-thu", "title": "Bộ tiêu chí thử", "level": "xa",
                  "regions": [{"id": "vung", "name": "Vùng"}],
                  "criteria": [{
                    "number": 1, "name": "Quy hoạch", "group": "chung",
                    "indicators": [{
                      "code": "1.1", "name": "Có quy hoạch chung", "unit": "đạt/không", "kind": "boolean",
                      "comparison": "achieved", "threshold": {"vung": true}
                    }]
                  }]
                }""");
    }

    /** What Cao Lâu says of its one indicator from May 2024 on. */
    static Statement declared(String verdict) {
        return Statement.of(
                RegisterKind.DECLARATION,
                "cao-lau",
                "bo-thu/1.1",
                "2024-05",
                Json.object().put("verdict", verdict).put("reason", "xem hồ sơ"));
    }
}
