package vn.sontm.programme.check;

import java.util.List;
import java.util.Locale;
import vn.sontm.base.Messages;
import vn.sontm.programme.check.text.Grade;
import vn.sontm.programme.check.text.TargetClause;

/** Names of grades and criteria in the sentences of findings. */
final class Words {
    private Words() {}

    /** "xã đã đạt chuẩn nông thôn mới". */
    static String grade(Grade grade) {
        return Messages.text("plan-check.grade." + grade.name().toLowerCase(Locale.ROOT));
    }

    /** "xã phấn đấu đạt chuẩn nông thôn mới nâng cao trong năm". */
    static String goal(Grade grade) {
        return Messages.text("plan-check.goal." + grade.name().toLowerCase(Locale.ROOT));
    }

    /** "bộ tiêu chí nông thôn mới nâng cao". */
    static String set(Grade grade) {
        return Messages.text("plan-check.set." + grade.name().toLowerCase(Locale.ROOT));
    }

    /** The criterion of a clause: its name with a capital, else its number. */
    static String criterion(TargetClause clause) {
        var name = clause.name().isEmpty() ? clause.criterion().title() : clause.name();
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Criteria in their printed order, each once. */
    static String criteria(List<TargetClause> clauses) {
        return String.join(
                "; ", clauses.stream().map(Words::criterion).distinct().toList());
    }
}
