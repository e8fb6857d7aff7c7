package vn.sontm.ui.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.ui.common.Appearance;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Tables;
import vn.sontm.ui.common.VerdictMark;

/** What is seen of every case at once: the unit's own word, its proofs, what departments and this office say. */
record CaseColumns(Appearance appearance, Voice voice) {
    List<TableColumn<AppraisalFacts.Case, ?>> all() {
        return List.of(
                Tables.text(Messages.text("appraisal.unit"), appearance.px(170), AppraisalFacts.Case::name),
                Tables.verdicts(
                        Messages.text("appraisal.self"),
                        appearance,
                        item -> VerdictMark.full(item.status().self())),
                Tables.figure(
                        Messages.text("appraisal.indicators"),
                        appearance.px(56),
                        item -> item.status().indicatorsMet() + "/"
                                + item.status().indicators().size()),
                Tables.figure(
                        Messages.text("appraisal.proofs"), appearance.px(56), item -> Long.toString(item.evidence())),
                Tables.day(Messages.text("appraisal.visited"), appearance.px(86), CaseColumns::visited),
                others(),
                Tables.verdicts(voice.text("conclusion"), appearance, item -> verdict(item.own(), "appraisal.waits")),
                Tables.text(Messages.text("appraisal.note.head"), appearance.px(160), AppraisalFacts.Case::note));
    }

    /** At an office what departments confirmed, at a department what the office concluded. */
    private TableColumn<AppraisalFacts.Case, ?> others() {
        return voice == Voice.OFFICE
                ? Tables.node(
                        Messages.text("appraisal.departments"),
                        appearance.px(120),
                        item -> item.departments().brief())
                : Tables.verdicts(
                        Messages.text("appraisal.offices"),
                        appearance,
                        item -> verdict(item.status().concluded(), "appraisal.none-yet"));
    }

    private static Node verdict(Optional<Verdict> said, String otherwise) {
        return said.<Node>map(VerdictMark::full).orElseGet(() -> Parts.label(Messages.text(otherwise), "muted"));
    }

    private static String visited(AppraisalFacts.Case item) {
        return item.visited().isEmpty() ? "" : VietnameseNumbers.format(LocalDate.parse(item.visited()));
    }
}
