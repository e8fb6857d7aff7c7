package vn.sontm.ui.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.Basis;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.plan.Deadline;
import vn.sontm.programme.plan.Target;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Tips;
import vn.sontm.ui.common.VerdictMark;

/** The criterion that is open: verdict, what the plan wants of it by when, who leads. */
final class CriterionHead {
    private final VBox view = new VBox(4);

    Node view() {
        return view;
    }

    void show(CriteriaFacts facts, CriterionFacts criterion) {
        var status = criterion.status();
        var line = new FlowPane(12, 4);
        line.getStyleClass().add("criterion-head");
        var title = Parts.label(status.number() + " · " + status.name(), "section-title");
        Tips.set(title, facts.source());
        line.getChildren().addAll(title, VerdictMark.full(status.verdict()));
        line.getChildren().addAll(marks(status, facts.period().year()));
        view.getChildren().setAll(line);
        var agencies = agencies(status);
        if (!agencies.isEmpty()) {
            view.getChildren().add(Parts.wrapped(agencies, "caption"));
        }
        criterion
                .choose()
                .ifPresent(least ->
                        view.getChildren().add(Parts.wrapped(Messages.text("criteria.choose", least), "caption")));
    }

    private static List<Node> marks(CriterionStatus status, int year) {
        var marks = new ArrayList<Node>();
        if (status.basis() == Basis.START) {
            marks.add(Parts.label(Messages.text("criteria.basis.start"), "caption"));
        }
        status.target().ifPresent(target -> {
            mark(target).ifPresent(marks::add);
            marks.add(Parts.label(
                    Messages.text("criteria.target." + target.code(), Integer.toString(year), deadline(status)),
                    "medium"));
        });
        if (status.differs()) {
            marks.add(Parts.label(Messages.text("verdict.differs", VerdictMark.word(status.self())), "warned"));
        }
        return marks;
    }

    private static Optional<Node> mark(Target target) {
        return switch (target) {
            case ATTAIN -> Optional.of(Parts.mark("mark-attain"));
            case CONSOLIDATE -> Optional.of(Parts.mark("mark-consolidate"));
            case MAINTAIN -> Optional.empty();
        };
    }

    private static String deadline(CriterionStatus status) {
        return status.deadlines().stream()
                .filter(deadline -> deadline.works().isBlank())
                .map(Deadline::printed)
                .findFirst()
                .map(printed -> " · " + printed)
                .orElse("");
    }

    private static String agencies(CriterionStatus status) {
        var words = new ArrayList<String>();
        if (!status.lead().isEmpty()) {
            words.add(Messages.text("criteria.lead", String.join(", ", status.lead())));
        }
        if (!status.coordinating().isEmpty()) {
            words.add(Messages.text("criteria.coordinating", String.join(", ", status.coordinating())));
        }
        return String.join(" · ", words);
    }
}
