package vn.sontm.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.assessment.CriterionRegisters;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.CriterionTotal;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.ui.common.ChangeHistory;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.VerdictMark;

/**
 * What a total is made of: whom or what it counts and what it leaves out, each leading on to its cell.
 *
 * @param way to the cells and to the totals of single units
 */
record TotalPart(Desk desk, MatrixWay way) {
    /** One criterion of one unit. */
    private record Item(MatrixLine line, CriterionStatus status) {
        boolean counts() {
            return status.counts();
        }
    }

    /** Over all units: which are counted, which are not. Empty where there is no such total. */
    List<Node> criterion(MatrixFacts facts, int number) {
        return Optional.ofNullable(facts.totals().get(number))
                .map(total -> criterion(facts, total))
                .orElseGet(List::of);
    }

    private List<Node> criterion(MatrixFacts facts, CriterionTotal total) {
        var number = Integer.toString(total.number());
        var parts = new ArrayList<Node>();
        parts.add(title(Messages.text("matrix.column", number, total.name())));
        parts.add(Parts.wrapped(Messages.text(
                "matrix.total.count",
                total.count(),
                total.of(),
                VietnameseNumbers.format(total.percent()),
                total.concluded())));
        total.target()
                .ifPresent(target -> parts.add(Parts.wrapped(Messages.text(
                        "matrix.total.target", target, Math.max(0, total.gap().orElse(0))))));
        facts.compared()
                .ifPresent(then -> parts.addAll(new MovePart(then, way).criterion(facts.counted(), total.number())));
        var items = facts.counted().stream()
                .flatMap(line ->
                        line
                                .member()
                                .subject()
                                .criterion(total.number())
                                .map(status -> new Item(line, status))
                                .stream())
                .toList();
        parts.addAll(group(
                "matrix.total.in", items, Item::counts, item -> item.line().name()));
        parts.addAll(group(
                "matrix.total.out",
                items,
                item -> !item.counts(),
                item -> item.line().name()));
        parts.add(planned(facts.set(), total.number(), Messages.text("matrix.column", number, total.name())));
        return parts;
    }

    /** Of one unit: which criteria are counted, which the plan still wants, which remain. */
    List<Node> line(MatrixFacts facts, String subject) {
        return facts.line(subject).map(line -> line(facts, line)).orElseGet(List::of);
    }

    private List<Node> line(MatrixFacts facts, MatrixLine line) {
        var parts = new ArrayList<Node>();
        parts.add(title(line.name()));
        parts.add(Parts.wrapped(Messages.text("matrix.total.line", line.met(), line.aimed(), line.missing())));
        facts.compared().ifPresent(then -> parts.addAll(new MovePart(then, way).line(line)));
        var items = line.member().subject().criteria().stream()
                .map(status -> new Item(line, status))
                .toList();
        Predicate<Item> aimed = item -> !item.counts() && item.status().target().isPresent();
        parts.addAll(group("matrix.total.in", items, Item::counts, TotalPart::criterion));
        parts.addAll(group("matrix.total.aimed", items, aimed, TotalPart::criterion));
        parts.addAll(group("matrix.total.rest", items, aimed.or(Item::counts).negate(), TotalPart::criterion));
        return parts;
    }

    /** Over everything: each unit with its own totals. */
    List<Node> all(MatrixFacts facts) {
        var parts = new ArrayList<>(units(Messages.text("matrix.total.all"), facts.counted()));
        facts.planned().ifPresent(average -> parts.add(averagePlanned(facts.set())));
        return parts;
    }

    /** The units at one level. Empty where there is no such level. */
    List<Node> level(MatrixFacts facts, String name) {
        return facts.levels().stream()
                .filter(level -> level.name().equals(name))
                .findFirst()
                .map(level -> units(Messages.text("matrix.total.level", name), level.lines()))
                .orElseGet(List::of);
    }

    /** A total over all, and the way to the same over the shown units alone. */
    List<Node> besides(List<Node> total, MatrixFacts part, Runnable open) {
        var parts = new ArrayList<>(total);
        var shown = Parts.link(Messages.text("matrix.total.part", part.population()), open);
        shown.setId("total-of-part");
        parts.add(Math.min(1, parts.size()), shown);
        return parts;
    }

    /** Over the shown units alone: of one criterion, or each with its own totals. */
    List<Node> part(MatrixFacts part, Optional<Integer> criterion) {
        var parts =
                new ArrayList<>(criterion.map(number -> criterion(part, number)).orElseGet(() -> all(part)));
        parts.add(
                Math.min(1, parts.size()),
                Parts.wrapped(Messages.text("matrix.total.part.only", part.population()), "medium"));
        return parts;
    }

    private List<Node> units(String title, List<MatrixLine> lines) {
        var parts = new ArrayList<Node>();
        parts.add(title(title));
        lines.forEach(line -> parts.add(row(
                Parts.link(line.name(), () -> way.line(line.member().subject().subject())),
                Parts.label(
                        (Messages.text("matrix.total.unit", line.met(), line.aimed(), line.missing())
                                        + " "
                                        + line.change())
                                .strip(),
                        "muted"))));
        return parts;
    }

    private List<Node> group(String key, List<Item> all, Predicate<Item> which, Function<Item, String> name) {
        var items = all.stream().filter(which).toList();
        return items.isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(Parts.label(Messages.text(key, items.size()), "medium")),
                                items.stream().map(item -> row(item, name.apply(item))))
                        .toList();
    }

    private Node row(Item item, String name) {
        var subject = item.line().member().subject().subject();
        var aside = new HBox(6, VerdictMark.brief(item.status().verdict()));
        why(item).ifPresent(why -> aside.getChildren().addFirst(Parts.label(why, "caption")));
        aside.setAlignment(Pos.CENTER_RIGHT);
        return row(Parts.link(name, () -> way.cell(subject, item.status().number())), aside);
    }

    private static Node row(Region name, Region aside) {
        name.getStyleClass().add("plain");
        name.setMinWidth(0);
        aside.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(6, name, Parts.filler(), aside);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** What the verdict alone does not say. */
    private static Optional<String> why(Item item) {
        var status = item.status();
        if (status.concluded().isPresent()) {
            return Optional.of(Messages.text("matrix.total.concluded"));
        }
        return status.verdict() == Verdict.MET && !item.counts()
                ? Optional.of(Messages.text("matrix.total.waits"))
                : status.target()
                        .filter(target -> !item.counts())
                        .map(target -> Messages.text("matrix.total.target." + target.code()));
    }

    private static String criterion(Item item) {
        return name(item.status());
    }

    static String name(CriterionStatus status) {
        return Messages.text("matrix.column", Integer.toString(status.number()), status.name());
    }

    private static Node title(String text) {
        return Parts.wrapped(text, "section-title");
    }

    /** What the plan says of the average. */
    private Node averagePlanned(String set) {
        return ChangeHistory.button(
                desk,
                Messages.text("matrix.total.plan.average"),
                snapshot -> MatrixFacts.average(snapshot, set).stream()
                        .flatMap(objective -> snapshot.registers().all(RegisterKind.OBJECTIVE).stream()
                                .map(Entry::register)
                                .filter(register -> register.item().equals(objective.id()))));
    }

    /** What the plan says of the criterion, and of whom it counts. */
    private Node planned(String set, int criterion, String name) {
        return ChangeHistory.button(
                desk,
                Messages.text("matrix.total.plan", name),
                snapshot -> CriterionRegisters.planned(
                        snapshot.registers(), set, criterion, snapshot.period().year()));
    }
}
