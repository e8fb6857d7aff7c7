package vn.sontm.programme.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.sontm.base.Json;

/** The plan that comes with the program, and a small one of other people. */
public final class SamplePlans {
    private SamplePlans() {}

    public static ObjectNode caoLoc() {
        try (var stream = SamplePlans.class.getResourceAsStream("/vn/sontm/data/plans/cao-loc-2024.json")) {
            return (ObjectNode) Json.parse(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Three communes, one set, one of everything. */
    public static ObjectNode small() {
        return (ObjectNode) Json.parse("""
                {"id": "huyen-2025", "title": "Kế hoạch năm 2025", "year": 2025, "office": "huyen",
                 "number": "Số: 12/KH-UBND", "date": "ngày 05 tháng 3 năm 2025", "later": {"field": "kept"},
                 "sets": [{"id": "xa-thu", "units": ["xa-a", "xa-b", "xa-c"]}],
                 "units": [{"code": "huyen", "name": "Huyện Thử", "level": "district"},
                           {"code": "xa-a", "name": "An", "level": "commune", "parent": "huyen", "regions": ["mien-nui"]},
                           {"code": "xa-b", "name": "Bình", "level": "commune", "parent": "huyen"},
                           {"code": "xa-c", "name": "Châu", "level": "commune", "parent": "huyen"}],
                 "subjects": [{"code": "xa-a/vuon", "kind": "vuon-mau", "name": "Vườn ông Tư"}],
                 "agencies": [{"id": "phong", "name": "Phòng Thử"}],
                 "recognitions": [{"subject": "xa-c", "set": "xa-thu", "title": "Đạt chuẩn", "decision": "QĐ 1", "date": "2023-12-01"}],
                 "criteria": [{"set": "xa-thu", "number": 2, "name": "Giao thông",
                               "target": {"count": 2, "of": 3, "percent": 66.7, "printed": "02/3 xã, đạt 66,7%"},
                               "attain": ["xa-b"], "consolidate": ["xa-c"],
                               "deadlines": [{"printed": "trước tháng 11/2025", "latest": "2025-10-31", "units": ["xa-b"]}],
                               "lead": ["phong"],
                               "assignments": [{"units": ["xa-c"], "lead": ["UBND xã Châu"]}],
                               "source": {"section": "II.1", "line": 7, "quote": "có thêm 01 xã"}},
                              {"set": "xa-thu", "number": 1, "maintain": ["xa-c"]}],
                 "tasks": [{"id": "cv-2", "text": "Làm đường", "criteria": ["xa-thu/2"], "units": ["xa-b"],
                            "quantity": {"comparator": "gte", "value": 1.5, "unit": "km"},
                            "funding": [{"source": "central", "amount": 250.5}]},
                           {"id": "cv-1", "text": "Vệ sinh"}],
                 "objectives": [{"id": "mt-1", "text": "Từ 01 đến 02 tiêu chí", "comparator": "between", "value": 1,
                                 "most": 2, "unit": "tiêu chí", "printed": "từ 01 đến 02",
                                 "measuredBy": {"what": "gain", "set": "xa-thu"}}],
                 "duties": [{"id": "tn-1", "kind": "recurring", "text": "Báo cáo", "by": ["phong"], "every": "P3M"}],
                 "dueDays": [{"id": "quarter/phong", "day": 28, "obligor": "office"}],
                 "starts": [{"subject": "xa-c", "criterion": "xa-thu/1", "state": "met"}],
                 "text": [{"section": "mo-dau", "lines": [{"line": 1, "text": "KẾ HOẠCH"}]},
                          {"section": "II.1", "heading": "Mục tiêu", "lines": [{"line": 7, "text": "có thêm 01 xã"}]}]}
                """);
    }
}
