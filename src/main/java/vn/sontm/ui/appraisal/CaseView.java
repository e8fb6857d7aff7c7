package vn.sontm.ui.appraisal;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.assessment.IndicatorStatus;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.VerdictMark;

/** One case with all its figures: what a person looks at before concluding. */
final class CaseView {
    private CaseView() {}

    static VBox of(AppraisalFacts.Case item) {
        return of(item, indicator -> Optional.empty());
    }

    /** @param evidence leads from an indicator to its files, where it has some and the person may look */
    static VBox of(AppraisalFacts.Case item, Function<IndicatorStatus, Optional<Node>> evidence) {
        var view = new VBox(4);
        view.getStyleClass().add("content");
        item.status()
                .indicators()
                .forEach(indicator -> view.getChildren().add(line(indicator, evidence.apply(indicator))));
        item.status()
                .deadlines()
                .forEach(deadline -> view.getChildren()
                        .add(Parts.wrapped(Messages.text("appraisal.deadline", deadline.printed()), "muted")));
        return view;
    }

    private static Node line(IndicatorStatus indicator, Optional<Node> evidence) {
        var code = Parts.label(indicator.code(), "medium");
        code.setMinWidth(Region.USE_PREF_SIZE);
        code.setPrefWidth(42);
        var words = Parts.wrapped(indicator.name());
        words.setPrefWidth(360);
        var value = indicator.value().map(figure -> figure(indicator, figure)).orElse("–");
        var facts = new VBox(
                Parts.wrapped(Messages.text("appraisal.figure", value, indicator.requirement())),
                Parts.wrapped(beside(indicator), "caption", "muted"));
        if (indicator.conflicting()) {
            facts.getChildren().add(Parts.wrapped(Messages.text("appraisal.conflict"), "wrong"));
        }
        evidence.ifPresent(facts.getChildren()::add);
        HBox.setHgrow(facts, Priority.ALWAYS);
        var verdict = VerdictMark.brief(indicator.verdict());
        verdict.setMinWidth(44);
        verdict.setMaxHeight(Region.USE_PREF_SIZE);
        var line = new HBox(8, code, verdict, words, facts);
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("figure-line");
        return line;
    }

    /** "96,5 %"; "đạt" and "không" for yes and no. */
    private static String figure(IndicatorStatus indicator, BigDecimal figure) {
        return indicator.kind().equals("boolean")
                ? Messages.text(figure.signum() == 0 ? "appraisal.no" : "appraisal.yes")
                : (VietnameseNumbers.format(figure) + " " + indicator.unit()).strip();
    }

    private static String beside(IndicatorStatus indicator) {
        var evidence = (indicator.origin().isEmpty() ? "" : indicator.origin() + " · ")
                + Messages.text("appraisal.evidence", indicator.evidence());
        if (!indicator.reason().isEmpty()) {
            return evidence + " · " + Messages.text("appraisal.declared", indicator.reason());
        }
        return indicator.gap().isEmpty() ? evidence : evidence + " · " + indicator.gap();
    }
}
