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
        var applicable = parts.stream().filter(PartStatus::applies).toList();
        var figure = limits.figure(indicator);
        var threshold = limits.threshold(indicator);
        // where no part speaks of this unit, the whole is judged like a plain indicator
        var judged = applicable.isEmpty()
                ? judge(threshold, figure)
                : Standing.all(applicable.stream().map(PartStatus::standing).toList());
        var words = new Wording(indicator.measure());
        return status(
                indicator.code(),
                indicator.measure(),
                confirmed(indicator),
                judged,
                figure,
                new Shown(
                        requirement(indicator, words, threshold, !applicable.isEmpty()),
                        applicable.isEmpty()
                                ? figure.map(reading -> words.gap(threshold, reading.value()))
                                        .orElse("")
                                : PartsAssessor.gap(applicable),
                        applicable.isEmpty()
                                ? threshold.scores()
                                : applicable.stream()
                                        .allMatch(part -> part.status().scorable()),
                        parts.stream().map(PartStatus::status).toList()));
    }

    /** What a status shows beside its verdict. */
    record Shown(String requirement, String gap, boolean scorable, List<IndicatorStatus> parts) {}

    Standing judge(Threshold threshold, Optional<Reading> figure) {
        return figure.map(reading -> Standing.of(threshold, reading, view.period()))
                .orElse(Standing.OPEN);
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
            String code, Measure measure, boolean confirmed, Standing judged, Optional<Reading> figure, Shown shown) {
        var item = item(code);
        var declared = view.declared(subject, item, measure);
        var standing = declared.map(Declared::standing).orElse(judged);
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
                shown.requirement(),
                standing.verdict() == Verdict.NOT_MET ? shown.gap() : "",
                confirmed,
                shown.scorable(),
                measure.yearly(),
                declared.map(Declared::reason).orElse(""),
                figure.map(Reading::note).orElse(""),
                view.registers().evidence(subject, item),
                figure.filter(Reading::conflicting).isPresent()
                        || declared.filter(Declared::conflicting).isPresent()
                        || shown.parts().stream().anyMatch(IndicatorStatus::conflicting),
                shown.parts());
    }

    private String requirement(Indicator indicator, Wording words, Threshold threshold, boolean composite) {
        if (!limits.inForce(indicator)) {
            return Messages.text(
                    "assessment.requirement.from",
                    VietnameseNumbers.format(indicator.validFrom().orElseThrow()));
        }
        var text = composite
                ? Messages.text("assessment.requirement.parts")
                : words.requirement(threshold, indicator.delegated());
        return indicator
                .applicableIf()
                .map(when -> Messages.text("assessment.requirement.if", text, when))
                .orElse(text);
    }

    private String item(String code) {
        return set.id() + "/" + code;
    }
}
