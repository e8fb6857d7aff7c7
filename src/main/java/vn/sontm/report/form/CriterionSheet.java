package vn.sontm.report.form;

import java.util.List;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.report.document.Part;

/**
 * For whoever leads a criterion: units down, its indicators across, with evidence, appraisal and deadlines. Every criterion
 * of the set begins on a page of its own, unless the request asks for one.
 */
final class CriterionSheet implements Layout {
    static final String NAME = "criterion-sheet";

    @Override
    public List<Part> parts(Filling filling) {
        var population = Population.any(filling.office(), filling.set());
        var criteria = criteria(filling, population);
        return criteria.isEmpty()
                ? List.of(part(about(filling, "", "…", ""), population, List.of()))
                : criteria.stream()
                        .map(criterion -> part(
                                about(
                                        filling,
                                        Integer.toString(criterion.number()),
                                        criterion.name(),
                                        population.sets().getFirst().name()),
                                population,
                                List.of(criterion)))
                        .toList();
    }

    private static List<CriterionStatus> criteria(Filling filling, Population population) {
        var asked = filling.request().facts().criterion();
        if (asked.isEmpty() || population.members().isEmpty()) {
            return population.criteria();
        }
        return population.criteria().stream()
                .filter(criterion -> criterion.number() == asked.getAsInt())
                .findFirst()
                .map(List::of)
                .orElseThrow(() -> new Refusal(ErrorCode.CRITERION_UNKNOWN, filling.set() + "/" + asked.getAsInt()));
    }

    private static Filling about(Filling filling, String number, String name, String set) {
        return filling.with("criterion", number)
                .with("CRITERION", name.toUpperCase(VietnameseText.LOCALE))
                .with("set", set);
    }

    /** @param criterion the one that the part is about; none where nobody has the set */
    private static Part part(Filling filling, Population population, List<CriterionStatus> criterion) {
        var paper = new PaperBlocks(filling);
        return filling.part(
                filling.words().fill(filling.form().part("head").text("label")),
                List.of(
                        paper.annexTitle(),
                        new CriterionTable(filling, population, criterion).table(),
                        paper.formSigning()));
    }
}
