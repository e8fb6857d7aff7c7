package vn.sontm.ui.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.programme.calendar.DueDay;
import vn.sontm.programme.calendar.Obligor;
import vn.sontm.programme.calendar.Period;
import vn.sontm.ui.common.AutoSave;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.workspace.Records;
import vn.sontm.workspace.Workspace;

/** Ngày hạn: by which day communes report each kind of period. */
final class DueDaysPart implements Part {
    private static final int LAST = 31;

    private final Desk desk;
    private final List<AutoSave> fields = new ArrayList<>();
    private final VBox view;

    DueDaysPart(Desk desk) {
        this.desk = desk;
        var grid = new GridPane(16, 10);
        var row = 0;
        for (var kind : Period.Kind.values()) {
            var field = new TextField();
            field.setId("due-" + kind.code());
            field.setPrefColumnCount(6);
            field.setAccessibleText(Messages.text("decisions.due." + kind.code()));
            var save = AutoSave.on(
                    field, desk.session(), "due-day:" + kind.code(), (workspace, text) -> save(workspace, kind, text));
            fields.add(save);
            grid.add(Parts.label(Messages.text("decisions.due." + kind.code())), 0, row);
            grid.add(field, 1, row);
            grid.add(save.sentence(), 2, row);
            row++;
        }
        view = new VBox(12, Parts.wrapped(Messages.text("decisions.due.hint"), "muted"), grid);
    }

    @Override
    public String id() {
        return "due";
    }

    @Override
    public Node view() {
        return view;
    }

    private record Known(String text, Optional<String> draft) {}

    @Override
    public void refresh() {
        desk.session().read(DueDaysPart::known, known -> {
            for (var place = 0; place < known.size(); place++) {
                fields.get(place).show(known.get(place).text(), known.get(place).draft());
            }
        });
    }

    private static List<Known> known(Snapshot snapshot) {
        var known = new ArrayList<Known>();
        for (var kind : Period.Kind.values()) {
            known.add(new Known(
                    snapshot.calendar().dueDays().stream()
                            .filter(rule -> rule.kind() == kind
                                    && rule.obligor() == Obligor.COMMUNE
                                    && rule.units().isEmpty())
                            .findFirst()
                            .map(DueDaysPart::text)
                            .orElse(""),
                    snapshot.workspace().drafts().find("due-day:" + kind.code())));
        }
        return known;
    }

    /** "25", or "5+1" for the fifth of the month after. */
    private static String text(DueDay rule) {
        return rule.monthOffset() == 0 ? Integer.toString(rule.day()) : rule.day() + "+" + rule.monthOffset();
    }

    private static void save(Workspace workspace, Period.Kind kind, String typed) {
        var match = Pattern.compile("(\\d{1,2})(?:\\s*\\+\\s*(\\d{1,2}))?").matcher(typed.strip());
        if (!match.matches()) {
            throw new Refusal(ErrorCode.RECORD_INVALID, Messages.text("decisions.due.invalid", typed));
        }
        var day = Integer.parseInt(match.group(1));
        var offset = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
        if (day < 1 || day > LAST || offset > 12) {
            throw new Refusal(ErrorCode.RECORD_INVALID, Messages.text("decisions.due.invalid", typed));
        }
        var object = Json.object().put("kind", "due-day").put("item", kind.code());
        object.set("content", new DueDay(kind, day, offset, Set.of(), Obligor.COMMUNE).toJson());
        new Records(workspace).record(object, Optional.empty());
    }
}
