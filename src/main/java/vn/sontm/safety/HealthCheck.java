package vn.sontm.safety;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.ledger.ChainReport;
import vn.sontm.ledger.ChainReport.DeviceChain;
import vn.sontm.ledger.Change;
import vn.sontm.programme.register.OwnMatters;
import vn.sontm.safety.HealthFinding.Severity;
import vn.sontm.workspace.Evidence;
import vn.sontm.workspace.EvidenceStore;
import vn.sontm.workspace.WallClock;
import vn.sontm.workspace.Workspace;

/** Looks at everything that can go wrong with a workspace and says what to do. Reads only. */
public final class HealthCheck {
    private final Workspace workspace;
    private final List<HealthFinding> findings = new ArrayList<>();

    public HealthCheck(Workspace workspace) {
        this.workspace = workspace;
    }

    /** At least one finding an area: what is well is said too. */
    public List<HealthFinding> run() {
        findings.clear();
        var chains = readChains();
        database(chains.isPresent());
        chains.ifPresent(this::chains);
        trust();
        evidence();
        backups();
        clock();
        return List.copyOf(findings);
    }

    /** Reads the whole ledger, so only once; empty where it cannot be read. */
    private Optional<ChainReport> readChains() {
        try {
            return Optional.of(workspace.store().chains());
        } catch (Refusal e) {
            if (e.code() != ErrorCode.DATABASE_DAMAGED) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private void database(boolean readable) {
        var sound = readable && workspace.store().quickCheck().isEmpty();
        report(sound, "database", Severity.BAD);
        if (sound && !workspace.store().isReadOnly()) {
            report(workspace.store().viewsAreSound(), "views", Severity.WARNING);
        }
    }

    private void chains(ChainReport report) {
        if (report.sound()) {
            add("chains.sound", Severity.GOOD);
        }
        report.devices().values().forEach(this::chain);
    }

    private void chain(DeviceChain chain) {
        var name = chain.device().brief();
        chain.gaps().forEach(gap -> add("chains.gap", Severity.WARNING, name, gap.from(), gap.to()));
        chain.forks().forEach(fork -> add("chains.fork", Severity.BAD, name, fork.seq()));
        chain.brokenLinks().forEach(change -> add("chains.broken", Severity.BAD, name, change.seq()));
        chain.jumps().forEach(change -> add("chains.jump", Severity.WARNING, name, change.seq()));
    }

    private void trust() {
        report(workspace.isEnrolled(), "enrolled", Severity.WARNING);
        var ignored = workspace.store().withoutEffect().stream()
                .filter(change -> !isOwnMatter(change))
                .count();
        if (ignored > 0) {
            add("ignored", Severity.WARNING, ignored);
        }
        var conflicts = workspace.store().conflicts().size();
        if (conflicts > 0) {
            add("conflicts", Severity.WARNING, conflicts);
        }
    }

    /** What an office above or below has decided for itself is nothing to mend. */
    private boolean isOwnMatter(Change change) {
        return workspace.store().authority().stream().anyMatch(authority -> OwnMatters.include(change, authority));
    }

    private void evidence() {
        var store = new EvidenceStore(workspace);
        var missing = store.ofUnit(workspace.identity().unit()).stream()
                .filter(piece -> !piece.here())
                .toList();
        missing.forEach(piece -> add("evidence.missing", Severity.WARNING, piece.name()));
        var damaged = store.list().stream()
                .filter(Evidence::here)
                .filter(piece -> !store.files().isSound(piece.sha256()))
                .toList();
        damaged.forEach(piece -> add("evidence.damaged", Severity.BAD, piece.name()));
        if (missing.isEmpty() && damaged.isEmpty()) {
            add("evidence.sound", Severity.GOOD);
        }
    }

    private void backups() {
        var rehearsal = new Rehearsal(workspace);
        if (!hasBackup()) {
            add("backup.none", Severity.WARNING);
        } else if (rehearsal.isDue()) {
            add("backup.unrehearsed", Severity.WARNING);
        } else {
            add(
                    "backup.rehearsed",
                    Severity.GOOD,
                    VietnameseNumbers.format(rehearsal.last().orElseThrow()));
        }
    }

    private void clock() {
        var clock = WallClock.of(workspace);
        var shown = VietnameseNumbers.format(clock.shown());
        if (clock.doubt().isEmpty()) {
            add("clock.sound", Severity.GOOD, shown);
        } else {
            add(
                    "clock.bad",
                    Severity.WARNING,
                    shown,
                    VietnameseNumbers.format(clock.known().orElseThrow()));
        }
    }

    private boolean hasBackup() {
        try {
            return Backups.newest(workspace.layout(), workspace.environment().disk())
                    .isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    private void report(boolean well, String area, Severity otherwise) {
        add(area + (well ? ".sound" : ".bad"), well ? Severity.GOOD : otherwise);
    }

    private void add(String code, Severity severity, Object... arguments) {
        var texts = new Object[arguments.length];
        for (var i = 0; i < arguments.length; i++) {
            texts[i] = arguments[i].toString();
        }
        var fix = severity == Severity.GOOD ? "" : Messages.text("health.fix." + code);
        findings.add(new HealthFinding(code, severity, Messages.text("health.found." + code, texts), fix));
    }
}
