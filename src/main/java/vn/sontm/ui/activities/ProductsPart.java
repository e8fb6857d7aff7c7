package vn.sontm.ui.activities;

import java.util.List;
import java.util.Optional;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Section;
import vn.sontm.ui.records.RecordField;
import vn.sontm.ui.records.RecordField.Type;
import vn.sontm.ui.records.RecordList;
import vn.sontm.ui.records.RecordSection;

/** OCOP products, cooperatives and value chains of the unit, each with who stands behind it and since when it counts. */
final class ProductsPart {
    private static final RecordField NAME = RecordField.of("title", "activities.product.name", Type.LINE);
    private static final RecordField KIND = RecordField.choice(
            "kind", "activities.kind", "activities.product.kind.", "ocop", "cooperative", "value-chain");
    private static final RecordField STARS =
            RecordField.choice("stars", "activities.product.stars", "activities.product.stars.", "3", "4", "5");
    private static final RecordField OWNER = RecordField.of("owner", "activities.product.owner", Type.LINE);
    private static final RecordField GOODS = RecordField.of("goods", "activities.product.goods", Type.LINE);
    private static final RecordField PARTNER = RecordField.of("partner", "activities.product.partner", Type.LINE);
    private static final RecordField MEMBERS = RecordField.of("members", "activities.product.members", Type.COUNT);
    private static final RecordField DECISION = RecordField.of("decision", "activities.product.decision", Type.LINE);
    private static final RecordField SINCE = RecordField.of("date", "activities.product.since", Type.DAY);
    private static final RecordField UNTIL = RecordField.of("expires", "activities.product.until", Type.DAY);
    private static final RecordField NOTE = RecordField.of("note", "activities.note", Type.AREA);

    private ProductsPart() {}

    static Section of(Desk desk) {
        var list = new RecordList(
                        desk,
                        RegisterKind.PRODUCT,
                        "activities.products.",
                        Optional.empty(),
                        List.of(NAME, KIND, STARS, OWNER, GOODS, PARTNER, MEMBERS, DECISION, SINCE, UNTIL, NOTE))
                .column("activities.product.name.head", 240, RecordList.shown(NAME))
                .column("activities.kind", 110, RecordList.shown(KIND))
                .column("activities.product.stars", 80, RecordList.shown(STARS))
                .column("activities.product.owner.head", 170, RecordList.shown(OWNER))
                .day("activities.product.until", 100, RecordList.shown(UNTIL));
        return new RecordSection("products", list);
    }
}
