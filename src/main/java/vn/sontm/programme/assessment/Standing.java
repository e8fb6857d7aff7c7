package vn.sontm.programme.assessment;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vn.sontm.programme.calendar.Period;

/** A verdict and what it rests on. */
record Standing(Verdict verdict, Basis basis) {
    static final Standing OPEN = new Standing(Verdict.NO_DATA, Basis.NONE);
    static final Standing OUT = new Standing(Verdict.NOT_APPLICABLE, Basis.NONE);

    // a figure of the period is firmer than an old one, and either firmer than a word
    private static final Comparator<Standing> FIRMEST = Comparator.comparing(Standing::basis);

    /** A figure held against a threshold; open where none is known. */
    static Standing of(Threshold threshold, Reading reading, Period period) {
        var verdict = threshold.judge(reading.value());
        if (verdict == Verdict.NO_DATA) {
            return OPEN;
        }
        if (reading.isCombined()) {
            return new Standing(verdict, Basis.COMBINED);
        }
        var current = period.contains(reading.period().last())
                || period.year() == reading.period().year() && reading.period().kind() == Period.Kind.YEAR;
        return new Standing(verdict, current ? Basis.COMPUTED : Basis.CARRIED);
    }

    /**
     * All must be met: one that is not decides alone, one that is open leaves the whole open, what does not apply is left
     * out. A whole is met on the weakest ground among its members, and not met on the firmest.
     */
    static Standing all(Collection<Standing> members) {
        var applicable = members.stream()
                .filter(member -> member.verdict() != Verdict.NOT_APPLICABLE)
                .toList();
        if (applicable.isEmpty()) {
            return members.stream().max(FIRMEST).orElse(OPEN);
        }
        var failed = with(applicable, Verdict.NOT_MET);
        if (!failed.isEmpty()) {
            return failed.stream().min(FIRMEST).orElseThrow();
        }
        return with(applicable, Verdict.NO_DATA).stream()
                .findFirst()
                .orElseGet(() -> applicable.stream().max(FIRMEST).orElseThrow());
    }

    /** At least {@code least} must be met; not met once that has become impossible. */
    static Standing some(Collection<Standing> members, int least) {
        var applicable = members.stream()
                .filter(member -> member.verdict() != Verdict.NOT_APPLICABLE)
                .toList();
        if (applicable.isEmpty()) {
            return all(members);
        }
        var met = with(applicable, Verdict.MET);
        if (met.size() >= least) {
            return met.get(least - 1);
        }
        return met.size() + with(applicable, Verdict.NO_DATA).size() < least
                ? with(applicable, Verdict.NOT_MET).stream()
                        .findFirst()
                        .orElse(new Standing(Verdict.NOT_MET, Basis.COMPUTED))
                : OPEN;
    }

    private static List<Standing> with(List<Standing> members, Verdict verdict) {
        return members.stream()
                .filter(member -> member.verdict() == verdict)
                .sorted(FIRMEST)
                .toList();
    }
}
