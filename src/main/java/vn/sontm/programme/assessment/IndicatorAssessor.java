package vn.sontm.programme.assessment;

import java.util.List;
import java.util.Optional;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.programme.catalogue.Indicator;
import vn.sontm.programme.catalogue.Measure;

/** Judges the indicators of a set for one subject: declared word, figure against threshold, parts of a composite. */
final class IndicatorAssessor {
    private final UnitView view;
    private final CriteriaSet set;
    private final String subject;
    private final Limits limits;

    IndicatorAssessor(UnitView view, CriteriaSet set, String subject) {
        this.view = view;
        this.set = set;
        this.subject = subject;
        this.limits = new Limits(view, set, subject);
    }

    IndicatorStatus assess(Indicator indicator) {
        var parts = new PartsAssessor(this, indicator).assess();
        var figure = limits.figure(indicator);
        var measure = indicator.measure();
        // where no part speaks of this unit, the whole is judged like a plain indicator
        var judged = parts.stream().anyMatch(PartStatus::applies)
                ? PartsAssessor.whole(parts)
                : Judged.of(measure, limits.threshold(indicator), figure, view.period(), indicator.delegated());
        return status(
                        indicator.code(),
                        measure,
                        confirmed(indicator),
                        figure,
                        judged.asking(requirement(indicator, judged.requirement())),
                        parts.stream().map(PartStatus::status).toList())
                .lacking(
                        view.proofs().lacking(set.id(), indicator, view.period().lastDay()));
    }

    UnitView view() {
        return view;
    }

    CriteriaSet set() {
        return set;
    }

    Limits limits() {
        return limits;
    }

    Optional<Reading> figure(String code, Measure measure) {
        return view.figure(subject, item(code), measure);
    }

    boolean confirmed(Indicator indicator) {
        return !indicator.reviewRequired()
                || view.confirmations().covers(set, indicator.code(), view.year(), view.offices());
    }

    /** Puts a status together; a declared verdict in force stands before everything computed. */
    IndicatorStatus status(
            String code,
            Measure measure,
            boolean confirmed,
            Optional<Reading> figure,
            Judged judged,
            List<IndicatorStatus> parts) {
        var item = item(code);
        var declared = view.declared(subject, item, measure);
        var standing = declared.map(Declared::standing).orElse(judged.standing());
        return new IndicatorStatus(
                code,
                measure.name(),
                measure.kind().code(),
                measure.unit(),
                standing.verdict(),
                standing.basis(),
                figure.map(Reading::value),
                figure.map(reading -> reading.period().code()).orElse(""),
                view.previous(subject, item, measure).map(Reading::value),
                judged.requirement(),
                judged.bound(),
                standing.verdict() == Verdict.NOT_MET ? judged.gap() : "",
                confirmed,
                judged.scorable(),
                measure.yearly(),
                declared.map(Declared::reason).orElse(""),
                figure.map(Reading::note).orElse(""),
                figure.map(Reading::origin).orElse(""),
                view.registers().evidence(subject, item),
                0,
                figure.filter(Reading::conflicting).isPresent()
                        || declared.filter(Declared::conflicting).isPresent()
                        || parts.stream().anyMatch(IndicatorStatus::conflicting),
                parts);
    }

    /** Before its first day a wording asks nothing yet; some apply under a condition that only people can judge. */
    private String requirement(Indicator indicator, String text) {
        if (!limits.inForce(indicator)) {
            return Messages.text(
                    "assessment.requirement.from",
                    VietnameseNumbers.format(indicator.validFrom().orElseThrow()));
        }
        return indicator
                .applicableIf()
                .map(when -> Messages.text("assessment.requirement.if", text, when))
                .orElse(text);
    }

    private String item(String code) {
        return set.id() + "/" + code;
    }
}
