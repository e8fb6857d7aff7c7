package vn.sontm.ui.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.objective.Counted;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.Recorded;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.ui.common.Tables;

/** What people's own records say beside the office's word, and which records these are. */
record CountedPart(ProgrammeFacts.Row row, Desk desk) {
    private record Line(Optional<LocalDate> day, String what, String unit) {
        static Line of(Snapshot snapshot, Entry record) {
            var content = record.content();
            return new Line(
                    Recorded.day(content.path("date")),
                    Stream.of(Recorded.text(content), content.path("team").asText())
                            .filter(text -> !text.isBlank())
                            .findFirst()
                            .orElse(""),
                    snapshot.title(record.register().unit()));
        }
    }

    /** Where the plan counts nothing there is none. */
    Optional<Node> sentence() {
        return source().map(source -> {
            var line = Parts.wrapped(
                    row.progress()
                            .counted()
                            .map(counted -> Messages.text("programme.counted", counted.figure(), source))
                            .orElseGet(() -> Messages.text("programme.counted.none", source)),
                    "muted",
                    "padded");
            line.setId("objective-counted");
            return line;
        });
    }

    /** Shows what was counted one by one; none where nothing was. */
    Optional<Node> list() {
        return row.progress()
                .counted()
                .filter(counted -> !counted.records().isEmpty())
                .map(this::list);
    }

    private Optional<String> source() {
        return row.progress()
                .objective()
                .counts()
                .map(what -> Messages.text("programme.counted." + what.kind().code()));
    }

    private Node list(Counted counted) {
        var show = Parts.button(
                Messages.text("programme.counted.show", counted.records().size()), () -> {});
        show.setId("show-counted");
        show.setOnAction(event -> desk.session()
                .read(
                        snapshot -> counted.records().stream()
                                .map(record -> Line.of(snapshot, record))
                                .toList(),
                        lines -> Dialogs.reading(row.progress().objective().text(), page(lines))
                                .show(show, () -> {})));
        return show;
    }

    private Node page(List<Line> lines) {
        var how = Messages.text("programme.counted.list", source().orElse(""));
        return new VBox(8, Parts.wrapped(how, "muted"), table(lines));
    }

    private TableView<Line> table(List<Line> lines) {
        var px = desk.appearance();
        var table = Tables.<Line>of("");
        table.setId("counted-records");
        table.getItems().setAll(lines);
        table.getColumns()
                .setAll(List.of(
                        Tables.day(
                                Messages.text("programme.counted.day"),
                                px.px(100),
                                line -> line.day()
                                        .map(VietnameseNumbers::format)
                                        .orElse("")),
                        Tables.text(Messages.text("programme.counted.what"), px.px(420), Line::what),
                        Tables.text(Messages.text("programme.counted.unit"), px.px(220), Line::unit)));
        table.setPrefSize(px.px(780), px.px(360));
        return table;
    }
}
