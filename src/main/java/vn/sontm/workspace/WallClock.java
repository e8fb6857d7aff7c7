package vn.sontm.workspace;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.register.RegisterKind;

/**
 * What this PC's clock says, beside the newest day that the ledger knows of. A clock decides nothing; where it cannot be
 * right the person is told, and days are proposed by the ledger.
 *
 * @param shown by the clock
 * @param known the newest day that PCs wrote last, or on which the office says that a file came; empty for a new ledger
 */
public record WallClock(LocalDate shown, Optional<LocalDate> known) {
    /** Time zones, and an evening on which two PCs disagree about midnight. */
    private static final Period BEHIND = Period.ofDays(1);

    /** No ledger rests for so long. */
    private static final Period AHEAD = Period.ofYears(3);

    public static WallClock of(Workspace workspace) {
        return new WallClock(LocalDate.now(workspace.environment().clock()), known(workspace));
    }

    /** The day to propose: the clock's, unless that cannot be right. */
    public LocalDate today() {
        return known.filter(day -> isWrong()).orElse(shown);
    }

    /** What to tell the person; empty while the clock may well be right. */
    public Optional<String> doubt() {
        return known.filter(day -> isWrong())
                .map(day -> Messages.text(
                        "workspace.clock", VietnameseNumbers.format(shown), VietnameseNumbers.format(day)));
    }

    private boolean isWrong() {
        return known.filter(day -> isAfter(day, shown, BEHIND) || isAfter(shown, day, AHEAD))
                .isPresent();
    }

    private static boolean isAfter(LocalDate later, LocalDate earlier, Period by) {
        return later.isAfter(earlier.plus(by));
    }

    /** What this PC wrote while its own clock was years ahead of everybody else's tells nothing. */
    private static Optional<LocalDate> known(Workspace workspace) {
        var written = workspace.store().lastWritten();
        var own = Optional.ofNullable(written.remove(workspace.keys().device())).flatMap(WallClock::dayOf);
        var others =
                agreed(Stream.concat(written.values().stream().flatMap(at -> dayOf(at).stream()), received(workspace))
                        .sorted(Comparator.reverseOrder())
                        .toList());
        return Stream.concat(
                        others.stream(),
                        own
                                .filter(day -> others.filter(other -> isAfter(day, other, AHEAD))
                                        .isEmpty())
                                .stream())
                .max(Comparator.naturalOrder());
    }

    /** The newest day that two witnesses have reached: one PC whose clock runs ahead convinces nobody. */
    private static Optional<LocalDate> agreed(List<LocalDate> newestFirst) {
        return newestFirst.stream().limit(2).reduce((newest, second) -> second);
    }

    private static Stream<LocalDate> received(Workspace workspace) {
        return workspace
                .registers()
                .ofUnit(RegisterKind.RECEIPT, workspace.identity().unit())
                .stream()
                .flatMap(receipt -> day(receipt.content().path("received").asText()).stream());
    }

    private static Optional<LocalDate> dayOf(String at) {
        try {
            return Optional.of(OffsetDateTime.parse(at).toLocalDate());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
