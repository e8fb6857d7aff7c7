package vn.sontm.exchange;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.base.VietnameseText;
import vn.sontm.exchange.file.PrintedReport;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.Register;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.unit.Unit;
import vn.sontm.programme.unit.Units;
import vn.sontm.workspace.PeriodViews;
import vn.sontm.workspace.Workspace;

/**
 * What a code on a paper is true of: a unit's figures as handed in or as known now; an office's figures of the period that
 * the paper names, as they lay locked or as known now. Looks at what costs least first.
 */
final class PaperCodes {
    private final Workspace workspace;
    private final Set<Period> periods;
    private final String words;

    /** @param text of the paper */
    PaperCodes(Workspace workspace, String text) {
        this.workspace = workspace;
        this.periods = PrintedReport.periods(text);
        this.words = VietnameseText.searchKey(text);
    }

    /** By what came with the paper. */
    VerifyFinding of(String code, List<HandedIn> inFile) {
        return inFile.stream()
                .filter(handedIn -> handedIn.checkCode().equals(code))
                .findFirst()
                .map(handedIn -> handedIn(code, "paper", true, handedIn))
                .orElseGet(() -> VerifyFinding.of("paper-differs", false, code));
    }

    /** By what is known here. */
    VerifyFinding of(String code) {
        return handedIn(code)
                .or(() -> first(period -> ofOffice(code, period)))
                .or(() -> first(period -> ofUnits(code, period)))
                .orElseGet(() -> unknown(code));
    }

    private interface Question {
        Stream<VerifyFinding> ask(Period period);
    }

    private Optional<VerifyFinding> first(Question question) {
        return periods.stream().flatMap(question::ask).findFirst();
    }

    /** As a unit handed it in, now or at an earlier time. */
    private Optional<VerifyFinding> handedIn(String code) {
        var current = workspace.registers().all(RegisterKind.SUBMISSION).stream()
                .flatMap(entry -> HandedIn.of(entry.register(), entry.content()).stream())
                .filter(handedIn -> handedIn.checkCode().equals(code))
                .findFirst();
        return current.map(handedIn -> handedIn(code, "paper", true, handedIn))
                .or(() -> periods.stream()
                        .flatMap(this::everHandedIn)
                        .filter(handedIn -> handedIn.checkCode().equals(code))
                        .findFirst()
                        .map(handedIn -> handedIn(code, "paper-superseded", false, handedIn)));
    }

    private Stream<HandedIn> everHandedIn(Period period) {
        return named(period)
                .flatMap(unit -> workspace.store().history(submission(unit, period)).stream())
                .flatMap((Change change) ->
                        HandedIn.of(change.register(), change.content().json()).stream());
    }

    private static Register submission(String unit, Period period) {
        return new Register(RegisterKind.SUBMISSION.code(), unit, "", period.code());
    }

    private VerifyFinding handedIn(String code, String key, boolean good, HandedIn handedIn) {
        return VerifyFinding.of(
                key,
                good,
                code,
                Envelope.name(workspace, handedIn.unit()),
                handedIn.period().inside());
    }

    private Stream<VerifyFinding> ofOffice(String code, Period period) {
        if (!workspace.identity().isOffice()) {
            return Stream.empty();
        }
        var views = workspace.periods();
        if (views.checkCode(period).equals(code)) {
            var key = views.isClosed(period) ? "paper-closed" : "paper-now";
            return Stream.of(VerifyFinding.of(key, true, code, period.label()));
        }
        return views.closedStates(period)
                .filter(state -> state.checkCode().equals(code))
                .limit(1)
                .map(state -> VerifyFinding.of("paper-reopened", false, code, period.label(), day(state)));
    }

    private static String day(PeriodViews.ClosedState state) {
        try {
            return VietnameseNumbers.format(OffsetDateTime.parse(state.at()).toLocalDate());
        } catch (DateTimeException e) {
            return state.at();
        }
    }

    /** Of units that have not handed in the period, or go on after that. */
    private Stream<VerifyFinding> ofUnits(String code, Period period) {
        return named(period)
                .filter(unit -> workspace.periods().checkCode(unit, period).equals(code))
                .limit(1)
                .map(unit -> VerifyFinding.of(
                        "paper-unit-now", true, code, Envelope.name(workspace, unit), period.inside()));
    }

    /** Codes of the units whose names the paper bears: all would take too long where there are thousands. */
    private Stream<String> named(Period period) {
        var identity = workspace.identity();
        var units = Units.from(workspace.registers());
        var communes = identity.isOffice()
                ? units.communes(identity.unit(), period.lastDay())
                : units.find(identity.unit()).stream().toList();
        return communes.stream()
                .filter(unit -> bears(unit.nameOn(period.lastDay())))
                .map(Unit::code);
    }

    private boolean bears(String name) {
        return words.contains(VietnameseText.searchKey(name));
    }

    /** Where the paper names its period, what that has now is said beside. */
    private VerifyFinding unknown(String code) {
        return first(period -> workspace.identity().isOffice()
                        ? Stream.of(VerifyFinding.of(
                                "paper-other",
                                false,
                                code,
                                period.label(),
                                workspace.periods().checkCode(period)))
                        : Stream.empty())
                .orElseGet(() -> VerifyFinding.of("paper-unknown", false, code));
    }
}
