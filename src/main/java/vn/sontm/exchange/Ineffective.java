package vn.sontm.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.DeviceId;
import vn.sontm.programme.register.OwnMatters;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.store.MergePreview;
import vn.sontm.workspace.Workspace;

/** What a file brings that is kept without effect: because of who wrote it, or because it is that office's own matter. */
record Ineffective(Workspace workspace, MergePreview preview) {
    /** Nobody is blamed for an own matter; where it is news for this office, it is said. */
    List<Remark> remarks() {
        var remarks = new ArrayList<Remark>();
        var own = preview.withoutEffect().stream().collect(Collectors.partitioningBy(this::isOwnMatter));
        var news = own.get(true).stream().collect(Collectors.partitioningBy(this::isAboutThisOffice));
        news.get(true).stream()
                .max(Comparator.comparingLong(Change::lamport))
                .map(this::news)
                .ifPresent(remarks::add);
        count("own-matter", news.get(false), remarks);
        count("without-effect", own.get(false), remarks);
        return remarks;
    }

    private boolean isOwnMatter(Change change) {
        return preview.authority()
                .filter(known -> OwnMatters.include(change, known))
                .isPresent();
    }

    /** The office above enrols this one, or one below takes it as the one above. */
    private boolean isAboutThisOffice(Change change) {
        var about = isAdoption(change)
                ? change.content().json().path("unit").asText()
                : change.register().unit();
        return (isAdoption(change) || change.register().kind().equals(RegisterKind.ENROLMENT.code()))
                && !change.content().isRemoval()
                && about.equals(workspace.identity().unit());
    }

    private static boolean isAdoption(Change change) {
        return change.register().kind().equals(RegisterKind.ADOPTION.code());
    }

    private Remark news(Change change) {
        return Remark.of(isAdoption(change) ? "taken-below" : "enrolled-above", nameOf(change.device()));
    }

    private String nameOf(DeviceId device) {
        return preview.authority().stream()
                .flatMap(known -> known.grants(device).stream())
                .map(grant -> Envelope.name(workspace, grant.unit()))
                .findFirst()
                .orElse(device.brief());
    }

    private static void count(String code, List<Change> changes, List<Remark> remarks) {
        if (!changes.isEmpty()) {
            remarks.add(Remark.of(code, changes.size()));
        }
    }
}
