package vn.sontm.report.form;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.CriterionTotal;
import vn.sontm.programme.assessment.OfficeStatus;
import vn.sontm.programme.register.Entry;
import vn.sontm.report.document.Origin;
import vn.sontm.report.document.Trace;
import vn.sontm.report.document.Trace.Item;
import vn.sontm.report.form.Population.Member;

/** Where the figures of a sentence or a picture come from, which often tells several that make no sum. */
record SentenceOrigins(Origins origins) {
    /** What a sentence tells of a member as a whole. */
    Origin summary(Member member) {
        var indicators = member.subject().criteria().stream()
                .mapToLong(CriterionStatus::indicatorsMet)
                .sum();
        return () -> Trace.several(
                member.title(),
                Stream.concat(
                        Stream.of(Counting.SELF, Counting.START, Counting.CONCLUDED)
                                .map(what -> Item.beside(
                                        what.title(),
                                        Long.toString(Origins.count(member, what)),
                                        origins.criteria(member, what))),
                        Stream.of(Item.beside(
                                Messages.text("report.origin.indicators"),
                                Long.toString(indicators),
                                origins.indicators(member)))));
    }

    /** What a sentence tells of a population under one criterion. */
    Origin summary(Population population, CriterionTotal total) {
        return () -> Trace.several(
                Messages.text("report.criterion", Integer.toString(total.number()), total.name()),
                Stream.concat(
                        Stream.of(Counting.MET, Counting.START, Counting.CONCLUDED, Counting.NO_DATA)
                                .map(what -> beside(population, total.number(), what)),
                        total.target().stream()
                                .mapToObj(target -> Item.beside(
                                        Messages.text("report.origin.target", Integer.toString(total.number())),
                                        Integer.toString(target),
                                        origins.target(total)))));
    }

    /** What a sentence tells of a population as a whole. */
    Origin summary(Population population) {
        return () -> Trace.several(
                Messages.text("report.origin.each"),
                Stream.of(
                        mean(Counting.MET.title(), origins.mean(population, Counting.MET)),
                        mean(Counting.START.title(), origins.mean(population, Counting.START)),
                        mean(Messages.text("report.origin.change"), origins.change(population))));
    }

    /** What a picture tells of every criterion. */
    Origin charted(String title, Population population) {
        return () -> Trace.several(
                title,
                population.totals().values().stream()
                        .map(total -> Item.beside(
                                Messages.text("report.criterion", Integer.toString(total.number()), total.name()),
                                total.count() + "/" + total.of(),
                                summary(population, total))));
    }

    /** What a picture tells of period after period. */
    Origin course(String title, List<OfficeStatus> periods, String set) {
        return () -> Trace.several(
                title,
                periods.stream()
                        .map(office ->
                                mean(office.period().label(), origins.mean(Population.of(office, set), Counting.MET))));
    }

    private static Item mean(String title, Origin origin) {
        var figure = origin.trace().result().map(VietnameseNumbers::format).orElse("");
        return Item.beside(title, figure, origin);
    }

    /** How many criteria of a member a sentence names. */
    Origin criteria(Member member, List<CriterionStatus> named) {
        return () -> Trace.sum(
                Messages.text("report.origin.of", Messages.text("report.origin.named"), member.title()),
                named.stream()
                        .map(status -> Item.counted(
                                Origins.name(status), Origins.words(status), true, origins.criterion(member, status))));
    }

    /** How many records there are. */
    static Origin entries(String title, List<Entry> entries, Function<Entry, String> name) {
        return () -> Trace.sum(
                title,
                entries.stream()
                        .map(entry -> Item.counted(
                                name.apply(entry), entry.author(), true, entry(name.apply(entry), entry))));
    }

    /** One record. */
    static Origin entry(String title, Entry entry) {
        return () -> Trace.of(title, "", Stream.of(entry.register()));
    }

    private Item beside(Population population, int criterion, Counting what) {
        var count = population.of(criterion).stream().filter(what::counts).count();
        return Item.beside(what.title(), Long.toString(count), origins.members(population, criterion, what));
    }
}
