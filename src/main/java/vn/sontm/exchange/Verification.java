package vn.sontm.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.exchange.file.PrintedReport;
import vn.sontm.exchange.file.SyncFile;
import vn.sontm.exchange.file.SyncFileReader;
import vn.sontm.ledger.Change;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.workspace.Submissions;
import vn.sontm.workspace.Workspace;

/**
 * Kiểm tra tệp: whether a file is sound by itself, whether the ledger holds what it says, and, for a printed report,
 * whether paper, file and ledger show the same check code. Nothing is changed.
 */
public final class Verification {
    private final Workspace workspace;

    public Verification(Workspace workspace) {
        this.workspace = workspace;
    }

    /** At least one finding; never throws for a bad file. */
    public List<VerifyFinding> verify(Path path) {
        var findings = new ArrayList<VerifyFinding>();
        try {
            if (isPdf(path)
                    && !PrintedReport.carriesFile(path, workspace.environment().disk())) {
                paper(path, List.of(), findings);
                findings.add(VerifyFinding.note("paper-alone"));
            } else {
                file(path, findings);
            }
        } catch (Refusal refusal) {
            findings.add(new VerifyFinding("file", VerifyFinding.Outcome.DIFFERS, refusal.sentence()));
        }
        return List.copyOf(findings);
    }

    private void file(Path path, List<VerifyFinding> findings) {
        var file = new SyncFileReader(workspace.environment().disk(), workspace.encryptionKeys()).read(path);
        var sender = file.manifest().sender();
        findings.add(VerifyFinding.of(
                "file",
                true,
                sender.unitName(),
                sender.device().brief(),
                file.changes().size()));
        ledger(file, findings);
        var handedIn = file.changes().stream()
                .filter(change -> change.register().kind().equals(RegisterKind.SUBMISSION.code()))
                .flatMap(change ->
                        HandedIn.of(change.register(), change.content().json()).stream())
                .toList();
        if (isPdf(path)) {
            paper(path, handedIn, findings);
        }
    }

    private void ledger(SyncFile file, List<VerifyFinding> findings) {
        var store = workspace.store();
        var missing = file.changes().stream()
                .filter(change -> store.find(change.id()).isEmpty())
                .count();
        findings.add(
                missing == 0
                        ? VerifyFinding.of("ledger", true)
                        : VerifyFinding.of(
                                "ledger-lacks", false, missing, file.changes().size()));
        file.changes().stream().flatMap(change -> current(change).stream()).forEach(entry -> figures(entry, findings));
    }

    /** The submission that a change is, where it is the one that counts. */
    private Optional<Entry> current(Change change) {
        return change.register().kind().equals(RegisterKind.SUBMISSION.code())
                ? workspace
                        .registers()
                        .find(change.register())
                        .filter(entry -> entry.change().equals(change.id()))
                : Optional.empty();
    }

    private void figures(Entry entry, List<VerifyFinding> findings) {
        var submissions = new Submissions(workspace);
        HandedIn.of(entry.register(), entry.content())
                .flatMap(handedIn -> submissions.find(handedIn.unit(), handedIn.period()))
                .ifPresent(submission -> {
                    var good = submissions.matches(submission);
                    findings.add(VerifyFinding.of(
                            good ? "code" : "code-differs",
                            good,
                            submission.period().label(),
                            submission.checkCode()));
                });
    }

    /** Without a submission in the file, the paper is held against all that the ledger knows. */
    private void paper(Path path, List<HandedIn> inFile, List<VerifyFinding> findings) {
        var text = PrintedReport.text(read(path));
        var printed = PrintedReport.checkCodes(text);
        if (printed.isEmpty()) {
            findings.add(VerifyFinding.of("paper-unmarked", false));
        }
        var codes = new PaperCodes(workspace, text);
        printed.forEach(code -> findings.add(inFile.isEmpty() ? codes.of(code) : codes.of(code, inFile)));
    }

    private boolean isPdf(Path path) {
        try {
            return PrintedReport.isPdf(path, workspace.environment().disk());
        } catch (IOException e) {
            throw unreadable(path);
        }
    }

    private byte[] read(Path path) {
        try {
            return workspace.environment().disk().read(path);
        } catch (IOException e) {
            throw unreadable(path);
        }
    }

    private static Refusal unreadable(Path path) {
        return new Refusal(ErrorCode.FILE_UNREADABLE, path.getFileName().toString());
    }
}
