package vn.sontm.exchange;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.sontm.base.Refusal;
import vn.sontm.exchange.file.SyncFile;
import vn.sontm.ledger.ChainReport.DeviceChain;
import vn.sontm.ledger.Change;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.store.MergePreview;
import vn.sontm.workspace.Workspace;

/** What is worth a look in a file: gaps, forks, clocks, what comes late, what has no effect. */
final class Remarks {
    /** A PC whose clock is this far ahead is told; nothing depends on it. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private final Workspace workspace;
    private final SyncFile file;
    private final MergePreview preview;
    private final List<Remark> remarks = new ArrayList<>();

    Remarks(Workspace workspace, SyncFile file, MergePreview preview) {
        this.workspace = workspace;
        this.file = file;
        this.preview = preview;
    }

    List<Remark> list() {
        older();
        preview.chains().devices().values().forEach(this::chain);
        clock();
        remarks.addAll(new Ineffective(workspace, preview).remarks());
        setAside();
        locked();
        asked();
        return List.copyOf(remarks);
    }

    private void older() {
        var store = workspace.store();
        var older = file.runs().stream()
                .map(run -> run.seal())
                .anyMatch(seal -> store.last(seal.device())
                        .filter(last -> last.seq() > seal.seq())
                        .isPresent());
        if (older && preview.fresh().isEmpty()) {
            add("older");
        }
    }

    private void chain(DeviceChain chain) {
        var name = chain.device().brief();
        chain.gaps().forEach(gap -> add("gap", Long.toString(gap.from()), Long.toString(gap.to()), name));
        chain.forks().forEach(fork -> add("fork", Long.toString(fork.seq()), name));
        chain.brokenLinks().forEach(change -> add("broken", Long.toString(change.seq()), name));
        chain.jumps().stream()
                .filter(preview.fresh()::contains)
                .forEach(change -> add("jump", Long.toString(change.seq()), name));
    }

    private void clock() {
        var latest = OffsetDateTime.now(workspace.environment().clock()).plus(AHEAD);
        preview.fresh().stream()
                .flatMap(change -> at(change).stream())
                .filter(latest::isBefore)
                .max(OffsetDateTime::compareTo)
                .ifPresent(at -> add("clock", at.toLocalDate().toString()));
    }

    private static Optional<OffsetDateTime> at(Change change) {
        try {
            return Optional.of(OffsetDateTime.parse(change.at()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The sender's changes no longer count from some number on. */
    private void setAside() {
        preview.authority().stream()
                .flatMap(authority ->
                        authority.standings(file.manifest().sender().device()).stream())
                .flatMap(standing -> standing.limit().stream())
                .forEach(limit -> add("set-aside", Long.toString(limit.last().seq() + 1)));
    }

    private void locked() {
        var periods = new TreeSet<Period>();
        var locks = workspace.registers().all(RegisterKind.LOCK);
        for (var difference : preview.differences()) {
            var about = difference.register();
            locks.stream()
                    .filter(lock -> lock.register().unit().equals(about.unit()))
                    .flatMap(lock -> period(lock.register().period()).stream())
                    .filter(lock -> period(about.period())
                            .filter(touched -> overlap(lock, touched))
                            .isPresent())
                    .forEach(periods::add);
        }
        periods.forEach(period -> add("late", period.label()));
    }

    /** A yearly figure counts in every month of its year. */
    private static boolean overlap(Period lock, Period touched) {
        return lock.contains(touched.last()) || touched.contains(lock.last());
    }

    private static Optional<Period> period(String code) {
        try {
            return Optional.of(Period.parse(code));
        } catch (Refusal e) {
            return Optional.empty();
        }
    }

    private void asked() {
        var wanted = file.manifest().requests().evidence().size();
        if (wanted > 0) {
            add("asks", wanted);
        }
    }

    private void add(String code, Object... arguments) {
        remarks.add(Remark.of(code, arguments));
    }
}
