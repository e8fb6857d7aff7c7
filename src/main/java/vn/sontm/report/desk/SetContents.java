package vn.sontm.report.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.assessment.SetStatus;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.programme.calendar.Period;
import vn.sontm.report.ReportFormat;
import vn.sontm.report.form.FormInfo;
import vn.sontm.report.form.FormTemplates;
import vn.sontm.report.form.Forms;
import vn.sontm.workspace.Workspace;

/** Which forms make the set of a period here: those of the office and of each unit, or those of a commune. */
record SetContents(Workspace workspace, PeriodDesk desk, FormTemplates templates) {
    /**
     * A form of the set.
     *
     * @param about name of whom it is about
     * @param folder that its files lie in
     * @param name of its files, without ending
     */
    record Sheet(String about, String title, FormOrder order, String folder, String name, List<ReportFormat> formats) {}

    /** Whom forms are about, and where their files lie. */
    private record Subject(String code, String name, String folder, List<UnitStatus> units) {}

    List<Sheet> sheets(Period period) {
        var batch = templates.json(FormTemplates.BATCH);
        if (!workspace.identity().isOffice()) {
            var own = desk.request("").unit().stream()
                    .map(unit -> subject("", unit, unit.name()))
                    .toList();
            return sheets(batch.path("commune"), own, period);
        }
        var request = desk.request("");
        var units = request.office().orElseThrow().units();
        var office = new Subject(
                "", request.issuer().unit(), batch.path("office-folder").asText("van-phong"), units);
        var all = new ArrayList<>(sheets(batch.path("office"), List.of(office), period));
        all.addAll(sheets(batch.path("unit"), subjects(units), period));
        return all;
    }

    /** Units of one name keep apart by their codes. */
    private static List<Subject> subjects(List<UnitStatus> units) {
        var names = units.stream().map(UnitStatus::name).toList();
        return units.stream()
                .map(unit -> subject(
                        unit.unit(),
                        unit,
                        Collections.frequency(names, unit.name()) == 1 ? unit.name() : unit.name() + " " + unit.unit()))
                .toList();
    }

    private static Subject subject(String code, UnitStatus unit, String folder) {
        return new Subject(code, unit.name(), fileName(folder), List.of(unit));
    }

    private List<Sheet> sheets(JsonNode entries, List<Subject> subjects, Period period) {
        return subjects.stream()
                .flatMap(subject -> elements(entries).flatMap(entry -> sheets(entry, subject, period)))
                .toList();
    }

    private Stream<Sheet> sheets(JsonNode entry, Subject subject, Period period) {
        var form = entry.path("form").asText();
        var order = FormOrder.of(form, period).unit(subject.code());
        return switch (entry.path("each").asText()) {
            case "set" ->
                sets(subject, set -> set.counted() && !inside(set))
                        .map(set -> sheet(entry, subject, order.set(set.id()), "-" + set.id(), set.name()));
            case "subjects" ->
                sets(subject, set -> set.id().equals(own(form)) && inside(set))
                        .limit(1)
                        .map(set -> sheet(entry, subject, order, "", ""));
            case "late" -> desk.someLate() ? Stream.of(sheet(entry, subject, order, "", "")) : Stream.empty();
            default -> Stream.of(sheet(entry, subject, order, "", ""));
        };
    }

    private Sheet sheet(JsonNode entry, Subject subject, FormOrder order, String suffix, String set) {
        var title = set.isEmpty() ? title(order.form()) : Messages.text("report.set.title", title(order.form()), set);
        return new Sheet(
                subject.name(), title, order, subject.folder(), fileName(order.form() + suffix), formats(entry));
    }

    private String title(String form) {
        return Forms.list(templates).stream()
                .filter(info -> info.id().equals(form))
                .map(FormInfo::title)
                .findFirst()
                .orElse(form);
    }

    /** The set that a form is about unless told otherwise; empty for a form that there is not. */
    private String own(String form) {
        return title(form).equals(form) ? "" : templates.json(form).path("set").asText();
    }

    private static Stream<SetStatus> sets(Subject subject, Predicate<SetStatus> which) {
        var seen = new HashSet<String>();
        return subject.units().stream()
                .flatMap(unit -> unit.sets().stream())
                .filter(which)
                .filter(set -> seen.add(set.id()))
                .toList()
                .stream();
    }

    private static boolean inside(SetStatus set) {
        return set.subjects().stream().anyMatch(subject -> subject.subject().contains("/"));
    }

    static List<ReportFormat> formats(JsonNode entry) {
        return elements(entry.path("formats"))
                .map(format -> ReportFormat.of("." + format.asText()))
                .toList();
    }

    /** ASCII, as any stick and system keeps it. */
    private static String fileName(String text) {
        return VietnameseText.searchKey(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
