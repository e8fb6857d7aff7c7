package vn.sontm.ui.criteria;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.assessment.FigureText;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.calendar.Period;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.DocumentMark;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.TrendLine;
import vn.sontm.ui.common.VerdictMark;

/** What lies behind the row that is typed in: history, evidence, questions and answers, conclusions. */
final class DetailPane {
    private static final int STEPS = 8;

    private final Desk desk;
    private final Talks talks;
    private final TabPane view = new TabPane();
    private final Tab history = tab("history");
    private final Tab evidence = tab("evidence");
    private final Tab questions = tab("questions");
    private final Tab conclusions = tab("conclusions");
    private final Tab villages = tab("villages");
    private Optional<EntryRow> shown = Optional.empty();
    private String counting = "";

    DetailPane(Desk desk) {
        this.desk = desk;
        this.talks = new Talks(desk.session());
        view.getTabs().setAll(history, evidence, questions, conclusions, villages);
        view.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        view.getStyleClass().addAll("dense", "detail");
        view.setId("detail");
    }

    Node view() {
        return view;
    }

    void show(String subject, EntryRow row) {
        shown = Optional.of(row);
        desk.session()
                .read(
                        snapshot -> RowDetail.of(snapshot, subject, row),
                        detail -> shown.filter(row::equals).ifPresent(same -> fill(subject, row, detail)));
    }

    private void fill(String subject, EntryRow row, RowDetail detail) {
        history.setContent(scrolled(history(row, detail.history())));
        evidence.setContent(scrolled(evidence(row, detail)));
        evidence.setText(title("evidence", detail.evidence().size()));
        questions.setContent(scrolled(talks.view(subject, row, detail)));
        questions.setText(
                title("questions", detail.questions().size() + detail.comments().size()));
        conclusions.setContent(scrolled(conclusions(detail.words())));
        conclusions.setText(title("conclusions", detail.words().size()));
        if (!row.status().code().equals(counting) || !villages.getContent().isFocusWithin()) {
            counting = row.status().code(); // nobody's fields go away while they type
            villages.setContent(scrolled(new VBox(VillageTable.of(
                    desk.session(), row, detail.villages(), () -> FactsDialog.show(view, desk.session())))));
        }
    }

    private VBox history(EntryRow row, List<String> sentences) {
        var lines =
                new VBox(4, Parts.wrapped(row.number() + "  " + row.measure().name(), "medium"));
        if (row.trend().size() > 1 && FigureText.choices(row.measure()).isEmpty()) {
            lines.getChildren().add(trend(row));
        }
        sentences.forEach(sentence -> lines.getChildren().add(Parts.wrapped(sentence)));
        if (sentences.isEmpty()) {
            lines.getChildren().add(Parts.wrapped(Messages.text("criteria.history.none"), "muted"));
        }
        return lines;
    }

    private TrendLine trend(EntryRow row) {
        var points = row.trend();
        var steps = points.subList(Math.max(0, points.size() - STEPS), points.size()).stream()
                .map(point -> new TrendLine.Step(
                        point.period().label(),
                        point.figure(),
                        FigureText.of(row.measure(), point.figure()),
                        () -> desk.session().period().set(point.period())))
                .toList();
        return new TrendLine(steps, row.status().bound());
    }

    private VBox evidence(EntryRow row, RowDetail detail) {
        var lines = new VBox(4);
        var pieces = detail.evidence();
        detail.documents()
                .forEach(document -> lines.getChildren()
                        .add(new HBox(
                                8,
                                DocumentMark.of(document.state()),
                                Parts.wrapped(document.document().name()))));
        pieces.forEach(piece -> lines.getChildren()
                .add(Parts.link(piece.name(), () -> desk.navigator().go("evidence", piece.id()))));
        if (pieces.isEmpty()) {
            lines.getChildren().add(Parts.wrapped(Messages.text("criteria.evidence.none"), "muted"));
        }
        lines.getChildren()
                .add(Parts.button(
                        Messages.text("criteria.evidence.add"),
                        () -> desk.navigator()
                                .go(
                                        "evidence",
                                        desk.session().set().get() + "/"
                                                + row.status().code())));
        return lines;
    }

    private static VBox conclusions(List<RowDetail.Word> words) {
        var lines = new VBox(4);
        for (var word : words) {
            var line = new HBox(
                    8,
                    VerdictMark.full(Verdict.of(word.verdict())),
                    Parts.wrapped(Messages.text(
                            "criteria.conclusion",
                            word.unit(),
                            word.word(),
                            Period.parse(word.period()).label(),
                            word.note())));
            lines.getChildren().add(line);
        }
        if (words.isEmpty()) {
            lines.getChildren().add(Parts.wrapped(Messages.text("criteria.conclusion.none"), "muted"));
        }
        return lines;
    }

    /** Day of a change, for people. */
    static String day(String at) {
        return VietnameseNumbers.format(OffsetDateTime.parse(at).toLocalDate());
    }

    private static ScrollPane scrolled(VBox content) {
        content.getStyleClass().add("detail-content");
        var pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        return pane;
    }

    private static Tab tab(String name) {
        var tab = new Tab(Messages.text("criteria.tab." + name));
        tab.setId("tab-" + name);
        return tab;
    }

    private static String title(String name, int count) {
        var title = Messages.text("criteria.tab." + name);
        return count == 0 ? title : title + " " + count;
    }
}
