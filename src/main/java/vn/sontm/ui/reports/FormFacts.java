package vn.sontm.ui.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseText;
import vn.sontm.ledger.Role;
import vn.sontm.programme.assessment.Slice;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.unit.Unit;
import vn.sontm.report.desk.FormDesk;
import vn.sontm.report.form.FormInfo;
import vn.sontm.report.form.FormTemplates;
import vn.sontm.ui.common.SetNames;
import vn.sontm.ui.common.Snapshot;

/**
 * The forms that this workspace prints, and what they can be about: of a department nothing but what it is in charge of.
 *
 * @param criteria of each set by its id
 * @param receipts of the files that an office has taken in, the newest first
 * @param submits whether this workspace hands in what it prints
 */
record FormFacts(
        List<FormChoice> forms,
        List<Named> units,
        List<Named> sets,
        Map<String, List<Named>> criteria,
        List<Named> receipts,
        boolean submits) {
    static FormFacts of(Snapshot snapshot) {
        var desk = new FormDesk(snapshot.workspace());
        var templates = desk.templates();
        var slice = snapshot.slice();
        var sets = snapshot.sets().all().stream()
                .filter(set -> slice.has(set.id()))
                .toList();
        return new FormFacts(
                desk.forms().stream()
                        .filter(form -> form.audience().contains(audience(snapshot)))
                        .map(form -> choice(form, templates))
                        .toList(),
                units(snapshot),
                sets.stream()
                        .map(set -> new Named(set.id(), SetNames.brief(set.title())))
                        .toList(),
                sets.stream().collect(Collectors.toMap(CriteriaSet::id, set -> criteria(set, slice))),
                receipts(snapshot),
                snapshot.identity().role() == Role.COMMUNE);
    }

    private static String audience(Snapshot snapshot) {
        return snapshot.identity().role().name().toLowerCase(Locale.ROOT);
    }

    private static FormChoice choice(FormInfo form, FormTemplates templates) {
        var template = templates.json(form.id());
        return new FormChoice(
                form.id(),
                form.title(),
                template.path("set").asText(),
                Asks.of(template.path("layout").asText()));
    }

    private static List<Named> units(Snapshot snapshot) {
        if (snapshot.identity().role() != Role.OFFICE) {
            return List.of();
        }
        var day = snapshot.period().lastDay();
        var below = snapshot.office().units().stream()
                .map(unit -> snapshot.units().get(unit.unit()))
                .sorted(Comparator.comparing(Unit::name, VietnameseText.order()))
                .map(unit -> new Named(unit.code(), unit.fullNameOn(day)));
        return Stream.concat(Stream.of(new Named("", Messages.text("reports.unit.all"))), below)
                .toList();
    }

    private static List<Named> criteria(CriteriaSet set, Slice slice) {
        return set.criteria().stream()
                .filter(criterion -> slice.has(set.id(), criterion.number()))
                .map(criterion -> new Named(
                        Integer.toString(criterion.number()),
                        Messages.text("reports.criterion", criterion.number(), criterion.name())))
                .toList();
    }

    private static List<Named> receipts(Snapshot snapshot) {
        return snapshot.registers().all(RegisterKind.RECEIPT).stream()
                .sorted(Comparator.comparing(Entry::at).reversed())
                .map(receipt -> new Named(
                        receipt.register().item(),
                        receipt.content().path("file").asText()))
                .toList();
    }
}
