package vn.sontm.ui.criteria;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import vn.sontm.base.Messages;

/** Which criteria the list shows. */
enum Filter {
    ALL(criterion -> true),
    MET(CriterionFacts::met),
    NOT_MET(CriterionFacts::notMet),
    NO_DATA(CriterionFacts::lacksFigures),
    NO_EVIDENCE(CriterionFacts::lacksEvidence),
    AIMED(CriterionFacts::aimedAt);

    private final Predicate<CriterionFacts> test;

    Filter(Predicate<CriterionFacts> test) {
        this.test = test;
    }

    List<CriterionFacts> of(List<CriterionFacts> all) {
        return all.stream().filter(test).toList();
    }

    String label(List<CriterionFacts> all) {
        return Messages.text("criteria.filter." + code(), of(all).size());
    }

    /** As links name it. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Filter of(String code) {
        return Arrays.stream(values())
                .filter(filter -> filter.code().equals(code))
                .findFirst()
                .orElse(ALL);
    }
}
