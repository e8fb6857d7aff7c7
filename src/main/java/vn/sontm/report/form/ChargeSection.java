package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.List;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.plan.StartState;
import vn.sontm.programme.plan.Target;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.Origin;
import vn.sontm.report.document.Row;
import vn.sontm.report.document.RowGroup;
import vn.sontm.report.document.Trace;

/** The criteria that a department leads or helps with, over the units in its charge: target, state, who is open, by when. */
final class ChargeSection implements Section {
    @Override
    public List<Block> blocks(Filling filling, FormTemplate section) {
        var charges = Charge.of(filling);
        var leads = charges.stream().filter(Charge::leads).count();
        var reached = charges.stream()
                .filter(charge -> charge.leads() && charge.total().gap().orElse(1) <= 0)
                .count();
        var units = filling.office().units().stream().map(UnitStatus::name).toList();
        var text = SectionText.of(filling, section)
                .with("units", units.size())
                .with("list", String.join(", ", units))
                .with("leads", Figures.counted(leads))
                .with("helps", Figures.counted(charges.size() - leads))
                .with("reached", reached)
                .with("stated", stated(charges));
        var blocks = new ArrayList<>(List.of(text.heading(1)));
        var part = filling.request().part() && !section.optional("part").isEmpty();
        blocks.add(text.paragraph(
                charges.isEmpty() ? "none" : part ? "part" : "opening",
                origin(filling.origins(), text.text("heading"), charges)));
        if (!charges.isEmpty()) {
            blocks.add(new FormTable(filling, section).of(rows(filling, section, charges)));
        }
        return blocks;
    }

    /** Criteria that it leads and whose target is reached, of all that it has a part in. */
    private static Origin origin(Origins origins, String title, List<Charge> charges) {
        return () -> Trace.sum(
                title,
                charges.stream()
                        .map(charge -> Trace.Item.counted(
                                Messages.text(
                                        "report.criterion",
                                        Integer.toString(charge.total().number()),
                                        charge.total().name()),
                                charge.total().count() + "/" + charge.total().of(),
                                charge.leads() && charge.total().gap().orElse(1) <= 0,
                                origins.gap(charge.population(), charge.total()))));
    }

    private static long stated(List<Charge> charges) {
        return charges.stream()
                .filter(charge -> charge.leads() && charge.total().target().isPresent())
                .count();
    }

    /** A set's name stands above its criteria. */
    private static List<RowGroup> rows(Filling filling, FormTemplate section, List<Charge> charges) {
        var table = new FormTable(filling, section);
        var cells = PlanCells.naming(filling.request(), filling.office().units().stream());
        var rows = new ArrayList<RowGroup>();
        var above = "";
        for (var charge : charges) {
            var row = table.row(column -> traced(filling, column, charge, cells));
            var heading = heading(charge);
            rows.add(
                    heading.equals(above)
                            ? RowGroup.of(row)
                            : new RowGroup(List.<Row>of(table.across(Cell.bold(heading)), row)));
            above = heading;
        }
        return rows;
    }

    /** What a plan wants of a part of the communes follows from how the year began, which may not be entered yet. */
    private static String target(Charge charge, FormRequest request) {
        var total = charge.total();
        return total.target().isPresent()
                ? total.target().getAsInt() + "/" + total.of()
                : request.part()
                                && request.plan().isPresent()
                                && !charge.tally().comparable()
                        ? Messages.text("report.target.open")
                        : Letters.notStated();
    }

    private static String heading(Charge charge) {
        return Messages.text(charge.leads() ? "report.charge.leads" : "report.charge.helps", charge.setName());
    }

    private static Cell traced(Filling filling, String column, Charge charge, PlanCells cells) {
        var cell = Cell.of(text(column, charge, filling.request(), cells));
        var origins = filling.origins();
        var population = charge.population();
        var number = charge.total().number();
        return switch (column) {
            case "start" -> cell.from(origins.members(population, number, Counting.START));
            case "target" -> cell.from(wanted(filling, charge));
            case "met" -> cell.from(origins.members(population, number, Counting.MET));
            case "gap" -> cell.from(origins.gap(population, charge.total(), wanted(filling, charge)));
            case "attain" -> cell.from(origins.members(population, number, Counting.ATTAIN));
            case "consolidate" -> cell.from(origins.members(population, number, Counting.CONSOLIDATE));
            case "open" -> cell.from(origins.members(population, number, Counting.OPEN));
            default -> cell;
        };
    }

    /** Of a part of the communes, one by one; of all, what the plan says. */
    private static Origin wanted(Filling filling, Charge charge) {
        return filling.request().part()
                ? filling.origins().members(charge.population(), charge.total().number(), Counting.EXPECTED)
                : filling.origins().target(charge.total());
    }

    private static String text(String column, Charge charge, FormRequest request, PlanCells cells) {
        var total = charge.total();
        return switch (column) {
            case "number" -> Integer.toString(total.number());
            case "criterion" -> total.name();
            case "start" ->
                charge.tally().comparable()
                        ? charge.tally().start() + "/" + total.of()
                        : Letters.of(StartState.UNKNOWN);
            case "target" -> target(charge, request);
            case "met" ->
                Messages.text("report.whole.count", total.count() + "/" + total.of(), Figures.percent(total.percent()));
            case "gap" ->
                total.gap().isPresent()
                        ? Integer.toString(Math.max(0, total.gap().getAsInt()))
                        : "";
            case "attain" -> String.join(", ", charge.aiming(Target.ATTAIN));
            case "consolidate" -> String.join(", ", charge.aiming(Target.CONSOLIDATE));
            case "open" -> String.join(", ", charge.names(status -> status.verdict() == Verdict.NOT_MET));
            case "deadlines" -> cells.deadlinesOfUnits(charge.deadlines());
            default -> "";
        };
    }
}
