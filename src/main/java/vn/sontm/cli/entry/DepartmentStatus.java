package vn.sontm.cli.entry;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.cli.frame.Documents;
import vn.sontm.cli.frame.Table;
import vn.sontm.programme.assessment.ChargedCriterion;
import vn.sontm.programme.assessment.DepartmentWords;
import vn.sontm.programme.assessment.OfficeStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.plan.Agencies;
import vn.sontm.programme.register.Registers;
import vn.sontm.programme.unit.Units;

/** What a department is in charge of: how its units stand, criterion by criterion, and what waits for its word. */
record DepartmentStatus(String department, String name, OfficeStatus office, List<ChargedCriterion> criteria) {
    /** @param office narrowed to the department's slice */
    static DepartmentStatus of(Registers registers, String department, OfficeStatus office) {
        return new DepartmentStatus(
                department,
                Agencies.title(
                        registers,
                        Units.from(registers),
                        department,
                        office.period().lastDay()),
                office,
                ChargedCriterion.of(department, office, DepartmentWords.from(registers)));
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(Messages.text("cli.status.head", name, office.period().label()));
        if (criteria.isEmpty()) {
            lines.add(Messages.text("cli.status.no-charge"));
            return lines;
        }
        for (var set :
                criteria.stream().map(ChargedCriterion::setName).distinct().toList()) {
            lines.add("");
            lines.add(set);
            lines.addAll(table(set));
        }
        return lines;
    }

    private List<String> table(String set) {
        var table = Table.of(
                "cli.column.number",
                "cli.column.criterion",
                "cli.column.met",
                "cli.column.not-met",
                "cli.column.no-data",
                "cli.column.confirmed",
                "cli.column.waiting");
        criteria.stream()
                .filter(criterion -> criterion.setName().equals(set))
                .forEach(criterion -> table.row(
                        criterion.number(),
                        criterion.name(),
                        criterion.at(Verdict.MET).size(),
                        criterion.at(Verdict.NOT_MET).size(),
                        criterion.at(Verdict.NO_DATA).size(),
                        criterion.confirmed().size(),
                        criterion.waiting().size()));
        return table.lines();
    }

    ObjectNode json() {
        var json = Json.object()
                .put("unit", department)
                .put("name", name)
                .put("period", office.period().code());
        json.set("criteria", Documents.list(criteria, DepartmentStatus::criterion));
        return json.set("units", Documents.list(office.units(), StatusJson::unit));
    }

    private static ObjectNode criterion(ChargedCriterion criterion) {
        var json = Json.object()
                .put("set", criterion.set())
                .put("number", criterion.number())
                .put("name", criterion.name());
        json.set("met", subjects(criterion.at(Verdict.MET)));
        json.set("notMet", subjects(criterion.at(Verdict.NOT_MET)));
        json.set("noData", subjects(criterion.at(Verdict.NO_DATA)));
        json.set("notApplicable", subjects(criterion.at(Verdict.NOT_APPLICABLE)));
        json.set("confirmed", subjects(criterion.confirmed()));
        return json.set("waiting", subjects(criterion.waiting()));
    }

    private static ArrayNode subjects(List<ChargedCriterion.Place> places) {
        return Documents.texts(
                places.stream().map(ChargedCriterion.Place::subject).toList());
    }
}
