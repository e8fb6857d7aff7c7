package vn.sontm.programme.assessment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import vn.sontm.base.Json;
import vn.sontm.programme.register.RegisterKind;

/** The made-up district, some of whose communes are merged, split or recoded. */
record ReformedProgramme(Programme programme) {
    /** The day on which most of it happens. */
    static final String ON = "2024-07-01";

    ReformedProgramme() {
        this(new Programme());
    }

    void merge(String on, String into, String... from) {
        for (var code : from) {
            ends(code, into, "merge", on);
        }
        begins(into, on);
    }

    /** {@code xa-c} goes on, and a part of it is {@code xa-d}. */
    void splitXaC() {
        becomes("xa-c", "xa-c", "split", ON);
        becomes("xa-c", "xa-d", "split", ON);
        begins("xa-d", ON);
    }

    void begins(String code, String on) {
        programme.unit(code, "commune", Programme.OFFICE, "mien-nui");
        put(code, content(code).put("from", on));
    }

    void ends(String code, String into, String kind, String on) {
        becomes(code, into, kind, on);
        put(code, content(code).put("until", LocalDate.parse(on).minusDays(1).toString()));
    }

    private void becomes(String code, String into, String kind, String on) {
        var unit = content(code);
        unit.withArray("successors")
                .addObject()
                .put("unit", into)
                .put("kind", kind)
                .put("on", on);
        put(code, unit);
    }

    private void put(String code, ObjectNode unit) {
        programme.put(RegisterKind.UNIT, code, "", "", unit);
    }

    ObjectNode content(String code) {
        return programme.registers().all(RegisterKind.UNIT).stream()
                .filter(entry -> entry.register().subject().equals(code))
                .map(entry -> (ObjectNode) entry.content().deepCopy())
                .findFirst()
                .orElseThrow();
    }

    void ways(String unit, String on, String ways) {
        var content = Json.object();
        content.set("ways", Json.parse(ways.replace('\'', '"')));
        programme.put(RegisterKind.COMBINATION, unit, Programme.SET, on, content);
    }

    ReformedProgramme weight(String unit, String on, String value) {
        programme.put(RegisterKind.WEIGHT, unit, "dân số", on, Json.object().put("value", value));
        return this;
    }
}
