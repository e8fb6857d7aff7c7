package vn.sontm.report.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sontm.base.Messages;
import vn.sontm.programme.plan.PlanSet;

/**
 * The criteria of a set across, subjects or agencies down, a word in each cell.
 *
 * @param <T> what the word says
 */
record Matrix<T>(PlanPicture picture, PlanSet set, MatrixKind<T> kind) implements PlanTable {
    private static final int NAME_WIDTH = 24;
    private static final int WORD_WIDTH = 12;

    @Override
    public String id() {
        return kind.name() + "/" + set.id();
    }

    @Override
    public String sheet() {
        return kind.sheet(set.id());
    }

    @Override
    public List<PlanColumn> columns() {
        var columns = new ArrayList<PlanColumn>();
        columns.add(PlanColumn.fixed("name", kind.head(), NAME_WIDTH));
        picture.criteria(set.id())
                .forEach(criterion -> columns.add(new PlanColumn(
                        Integer.toString(criterion.number()),
                        Messages.text("planning.column.criterion", criterion.number(), criterion.name()),
                        WORD_WIDTH,
                        true,
                        List.copyOf(kind.words().keySet()))));
        return columns;
    }

    @Override
    public List<PlanRow> rows() {
        return kind.rows().of(picture, set).stream().map(this::row).toList();
    }

    private PlanRow row(String subject) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("name", kind.naming().of(picture, subject));
        picture.criteria(set.id())
                .forEach(criterion -> kind.said()
                        .of(picture, subject, set.id(), criterion.number())
                        .ifPresent(value -> texts.put(Integer.toString(criterion.number()), word(value))));
        return new PlanRow(subject, kind.naming().of(picture, subject), texts);
    }

    @Override
    public PlanEdit read(PlanRow row, String column, String typed) throws Unreadable {
        var number = Integer.parseInt(column);
        if (typed.isEmpty()) {
            return kind.editing().of(row.key(), set.id(), number, Optional.empty());
        }
        var word = kind.words().keySet().stream()
                .filter(known -> TypedText.same(known, typed))
                .findFirst()
                .orElseThrow(() -> new Unreadable(
                        "planning.word", typed, String.join(", ", kind.words().keySet())));
        return kind.editing()
                .of(row.key(), set.id(), number, Optional.of(kind.words().get(word)));
    }

    private String word(T value) {
        return kind.words().entrySet().stream()
                .filter(word -> word.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
