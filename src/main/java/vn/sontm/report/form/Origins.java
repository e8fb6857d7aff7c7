package vn.sontm.report.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.Basis;
import vn.sontm.programme.assessment.CriterionRegisters;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.CriterionTotal;
import vn.sontm.programme.assessment.IndicatorStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;
import vn.sontm.report.document.Origin;
import vn.sontm.report.document.Trace;
import vn.sontm.report.document.Trace.Item;
import vn.sontm.report.form.Population.Member;

/**
 * Where figures about criteria come from: told from the same statuses and registers as the form was filled from, so that a
 * locked period opens to what its paper shows.
 */
record Origins(Registers registers, Period period) {
    static Origins of(FormRequest request) {
        return new Origins(request.registers(), request.period());
    }

    /** One criterion of a member: its indicators, and what was said of it as a whole. */
    Origin criterion(Member member, CriterionStatus status) {
        return () -> new Trace(
                Messages.text("report.origin.of", name(status), member.title()),
                words(status),
                Optional.of(BigDecimal.valueOf(status.indicatorsMet())),
                status.indicators().stream()
                        .map(indicator -> item(member, indicator, indicator.verdict() == Verdict.MET))
                        .toList(),
                facts(member).whole(status.number()).toList());
    }

    /** One indicator of a member: the parts that it has, and what was entered for it. */
    Origin indicator(Member member, IndicatorStatus status) {
        return () -> new Trace(
                Messages.text(
                        "report.origin.of",
                        Messages.text("report.criterion", status.code(), status.name()),
                        member.title()),
                Figures.result(status),
                status.value(),
                status.parts().stream()
                        .map(part -> item(member, part, part.verdict() == Verdict.MET))
                        .toList(),
                facts(member).of(status.code()).distinct().toList());
    }

    /** How many files prove an indicator. */
    Origin evidence(Member member, IndicatorStatus status) {
        return () -> Trace.of(
                Messages.text("report.origin.evidence", status.code(), member.title()),
                Messages.text("report.evidence", status.evidence()),
                facts(member)
                        .of(status.code())
                        .filter(register -> register.kind().equals(RegisterKind.EVIDENCE_LINK.code())));
    }

    /** What an indicator asks: the set's own threshold, and what offices stated of it. */
    Origin requirement(String set, IndicatorStatus status) {
        return () -> Trace.of(
                Messages.text("report.origin.requirement", status.code()),
                status.requirement(),
                Stream.of(RegisterKind.CATALOGUE, RegisterKind.CONFIRMATION)
                        .flatMap(kind -> registers.all(kind).stream())
                        .map(Entry::register)
                        .filter(register ->
                                register.item().equals(set) || register.item().equals(set + "/" + status.code())));
    }

    /** How many criteria of a member are so. */
    Origin criteria(Member member, Counting what) {
        return () -> Trace.sum(
                Messages.text("report.origin.of", what.title(), member.title()),
                member.subject().criteria().stream()
                        .map(status -> Item.counted(
                                name(status), what.word(status), what.counts(status), criterion(member, status))));
    }

    /** How many indicators of a member are met. */
    Origin indicators(Member member) {
        return () -> Trace.sum(
                Messages.text("report.origin.of", Messages.text("report.origin.indicators"), member.title()),
                member.subject().criteria().stream()
                        .map(status -> Item.of(name(status), status.indicatorsMet(), criterion(member, status))));
    }

    /** How many indicators of a criterion some file proves. */
    Origin proven(Member member, CriterionStatus status) {
        return () -> Trace.sum(
                Messages.text("report.origin.evidence", name(status), member.title()),
                status.indicators().stream()
                        .map(indicator -> Item.counted(
                                Messages.text("report.criterion", indicator.code(), indicator.name()),
                                Messages.text("report.evidence", indicator.evidence()),
                                indicator.evidence() > 0 && indicator.verdict() != Verdict.NOT_APPLICABLE,
                                evidence(member, indicator))));
    }

    /** How many more criteria of a member count than did when the year began. */
    Origin change(Member member) {
        return () -> Trace.sum(
                Messages.text("report.origin.of", Messages.text("report.origin.change"), member.title()),
                Stream.of(item(member, Counting.MET), less(member, Counting.START)));
    }

    /** How many members of a population are so under a criterion. */
    Origin members(Population population, int criterion, Counting what) {
        return () -> counted(population, criterion, what);
    }

    /** The same as a share of all. */
    Origin share(Population population, CriterionTotal total, Counting what) {
        return () -> counted(population, total.number(), what).shareOf(total.of());
    }

    /** How many members of a population meet one indicator. */
    Origin members(Population population, String indicator) {
        return () -> Trace.sum(
                Messages.text("report.origin.indicator", indicator),
                population.members().stream()
                        .flatMap(member -> member.subject().criteria().stream()
                                .flatMap(status -> status.indicators().stream())
                                .filter(status -> status.code().equals(indicator))
                                .map(status -> item(member, status, status.verdict() == Verdict.MET, member.title()))));
    }

    /** A count of criteria over all members. */
    Origin sum(Population population, Counting what) {
        return () -> summed(population, what);
    }

    /** The same for each member, one decimal. */
    Origin mean(Population population, Counting what) {
        return () -> summed(population, what).over(population.members().size());
    }

    /** How many more criteria count over all members than did when the year began. */
    Origin change(Population population) {
        return () -> Trace.sum(
                Messages.text("report.origin.change"),
                Stream.of(item(population, Counting.MET), less(population, Counting.START)));
    }

    /** How many members the plan wants to meet a criterion. */
    Origin target(CriterionTotal total) {
        return () -> Trace.of(
                        Messages.text("report.origin.target", Integer.toString(total.number())),
                        Messages.text("report.origin.planned"),
                        CriterionRegisters.planned(registers, total.set(), total.number(), period.year()))
                .saying(total.target().orElse(0));
    }

    /** How many members are missing to what the plan wants. */
    Origin gap(Population population, CriterionTotal total) {
        return gap(population, total, target(total));
    }

    /** @param wanted where the target comes from */
    Origin gap(Population population, CriterionTotal total, Origin wanted) {
        var number = Integer.toString(total.number());
        return () -> Trace.sum(
                        Messages.text("report.origin.gap", number),
                        Stream.of(
                                Item.of(
                                        Messages.text("report.origin.target", number),
                                        total.target().orElse(0),
                                        wanted),
                                Item.less(
                                        Counting.MET.title(),
                                        total.count(),
                                        members(population, total.number(), Counting.MET))))
                .notNegative();
    }

    /** Who of a population is so as a whole, such as whoever meets all criteria. */
    Origin members(Population population, String title, Counting what, Predicate<Member> which) {
        return () -> Trace.sum(
                title,
                population.members().stream()
                        .map(member -> Item.counted(
                                member.title(),
                                count(member, what) + "/" + member.subject().required(),
                                which.test(member),
                                criteria(member, what))));
    }

    static String name(CriterionStatus status) {
        return Messages.text("report.criterion", Integer.toString(status.number()), status.name());
    }

    private Trace counted(Population population, int criterion, Counting what) {
        return Trace.sum(
                Messages.text("report.origin.criterion", what.title(), Integer.toString(criterion)),
                population.members().stream()
                        .flatMap(member -> member.subject().criterion(criterion).stream()
                                .map(status -> Item.counted(
                                        member.title(),
                                        what.word(status),
                                        what.counts(status),
                                        criterion(member, status)))));
    }

    private Trace summed(Population population, Counting what) {
        return Trace.sum(
                what.title(),
                population.members().stream()
                        .map(member -> Item.of(member.title(), count(member, what), criteria(member, what))));
    }

    private Item item(Member member, IndicatorStatus status, boolean counts) {
        return item(member, status, counts, Messages.text("report.criterion", status.code(), status.name()));
    }

    private Item item(Member member, IndicatorStatus status, boolean counts, String name) {
        return Item.counted(name, value(status), counts, indicator(member, status));
    }

    /** The figure, where there is one that the verdict does not say already, and the verdict. */
    private static String value(IndicatorStatus status) {
        var verdict = Counting.word(status.verdict());
        return Figures.value(status).isPresent()
                ? Messages.text("report.state", Figures.brief(status), verdict)
                : verdict;
    }

    private Item item(Member member, Counting what) {
        return Item.of(what.title(), count(member, what), criteria(member, what));
    }

    private Item less(Member member, Counting what) {
        return Item.less(what.title(), count(member, what), criteria(member, what));
    }

    private Item item(Population population, Counting what) {
        return Item.of(what.title(), total(population, what), sum(population, what));
    }

    private Item less(Population population, Counting what) {
        return Item.less(what.title(), total(population, what), sum(population, what));
    }

    static long count(Member member, Counting what) {
        return member.subject().criteria().stream().filter(what::counts).count();
    }

    private static long total(Population population, Counting what) {
        return population.members().stream()
                .mapToLong(member -> count(member, what))
                .sum();
    }

    static String words(CriterionStatus status) {
        return Messages.text(
                status.basis() == Basis.START ? "report.origin.words.start" : "report.origin.words",
                Counting.word(status.self()),
                Counting.CONCLUDED.word(status),
                Letters.of(status.start()));
    }

    private CriterionRegisters facts(Member member) {
        return new CriterionRegisters(
                registers.seenBy(member.unit().unit()),
                member.subject().subject(),
                member.set().id(),
                member.unit().period().lastDay());
    }
}
