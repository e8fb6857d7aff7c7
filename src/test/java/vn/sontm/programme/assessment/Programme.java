package vn.sontm.programme.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import vn.sontm.base.Json;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.catalogue.SampleSet;
import vn.sontm.programme.register.Decimals;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.MemoryRegisters;

/** A made-up district with three communes and the sample set: what a test states is what gets assessed. */
final class Programme {
    static final String OFFICE = "huyen";
    static final String SET = "xa-thu";

    private final MemoryRegisters registers = new MemoryRegisters();

    Programme() {
        unit("tinh-thu", "province", "", "");
        unit(OFFICE, "district", "tinh-thu", "");
        unit("xa-a", "commune", OFFICE, "mien-nui");
        unit("xa-b", "commune", OFFICE, "mien-nui");
        unit("xa-c", "commune", OFFICE, "mien-nui");
        catalogue(SampleSet.json());
    }

    MemoryRegisters registers() {
        return registers;
    }

    Programme unit(String code, String level, String parent, String list) {
        var content = Json.object().put("name", "Tên " + code).put("title", "").put("level", level);
        if (!parent.isEmpty()) {
            content.put("parent", parent);
        }
        if (!list.isEmpty()) {
            content.putArray("regions").add("rieng").add(list);
        }
        return put(RegisterKind.UNIT, code, "", "", content);
    }

    Programme catalogue(ObjectNode file) {
        return put(RegisterKind.CATALOGUE, OFFICE, file.get("id").asText(), "", Decimals.pack(file));
    }

    Programme value(String subject, String code, String period, String value) {
        return put(
                RegisterKind.VALUE,
                subject,
                SET + "/" + code,
                period,
                Json.object().put("value", value));
    }

    Programme declare(String subject, String code, String period, String verdict) {
        var content = Json.object().put("verdict", verdict).put("reason", "theo biên bản");
        return put(RegisterKind.DECLARATION, subject, SET + "/" + code, period, content);
    }

    Programme fact(String unit, String name, String period, String value) {
        return put(RegisterKind.FACT, unit, name, period, Json.object().put("value", value));
    }

    Programme start(String subject, int criterion, String year, String state) {
        return put(
                RegisterKind.START,
                subject,
                SET + "/" + criterion,
                year,
                Json.object().put("state", state));
    }

    Programme target(String subject, int criterion, String year, String target) {
        return put(
                RegisterKind.TARGET,
                subject,
                SET + "/" + criterion,
                year,
                Json.object().put("target", target));
    }

    Programme conclude(String subject, int criterion, String office, String period, String verdict) {
        var content = Json.object().put("verdict", verdict).put("word", "thẩm tra");
        return put(RegisterKind.CONCLUSION, subject, SET + "/" + criterion + "@" + office, period, content);
    }

    Programme put(RegisterKind kind, String subject, String item, String period, JsonNode content) {
        registers.put(kind, subject, item, period, content);
        return this;
    }

    UnitStatus unit(String unit, String period) {
        return Assessments.of(registers).unit(unit, Period.parse(period));
    }

    List<OfficeStatus> course(List<String> periods) {
        return OfficeCourse.totals(
                OFFICE, periods.stream().map(Period::parse).toList(), registers, (period, now) -> now);
    }

    OfficeStatus office(String period) {
        return Assessments.of(registers).office(OFFICE, Period.parse(period));
    }

    CriterionStatus criterion(String unit, int number, String period) {
        return unit(unit, period)
                .sets()
                .getFirst()
                .subjects()
                .getFirst()
                .criterion(number)
                .orElseThrow();
    }

    /** The status of an indicator or of a part. */
    IndicatorStatus indicator(String unit, String code, String period) {
        return unit(unit, period).sets().getFirst().subjects().getFirst().criteria().stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .flatMap(indicator -> Stream.concat(Stream.of(indicator), indicator.parts().stream()))
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    CriterionTotal total(int number, String period) {
        return office(period).totals().stream()
                .filter(total -> total.number() == number)
                .findFirst()
                .orElseThrow();
    }
}
