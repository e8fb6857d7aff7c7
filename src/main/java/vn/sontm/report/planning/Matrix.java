package vn.sontm.report.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sontm.base.Messages;
import vn.sontm.programme.plan.PlanSet;

/**
 * Subjects of a set down, its criteria across, a word in each cell.
 *
 * @param <T> what the word says
 */
abstract class Matrix<T> implements PlanTable {
    private static final int NAME_WIDTH = 24;
    private static final int WORD_WIDTH = 12;

    private final PlanPicture picture;
    private final PlanSet set;
    /** What may be said, by its word. */
    private final Map<String, T> words;

    Matrix(PlanPicture picture, PlanSet set, Map<String, T> words) {
        this.picture = picture;
        this.set = set;
        this.words = new LinkedHashMap<>(words);
    }

    /** What stands now. */
    abstract Optional<T> said(PlanPicture from, String subject, String set, int number);

    /** What the cell changes; the word is empty where the cell is blank. */
    abstract PlanEdit edit(String subject, String set, int number, Optional<T> word) throws Unreadable;

    @Override
    public List<PlanColumn> columns() {
        var columns = new ArrayList<PlanColumn>();
        columns.add(PlanColumn.fixed("name", Messages.text("planning.column.subject"), NAME_WIDTH));
        picture.criteria(set.id())
                .forEach(criterion -> columns.add(new PlanColumn(
                        Integer.toString(criterion.number()),
                        Messages.text("planning.column.criterion", criterion.number(), criterion.name()),
                        WORD_WIDTH,
                        true,
                        List.copyOf(words.keySet()))));
        return columns;
    }

    @Override
    public List<PlanRow> rows() {
        return picture.subjects(set).stream().map(this::row).toList();
    }

    private PlanRow row(String subject) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("name", picture.name(subject));
        picture.criteria(set.id())
                .forEach(criterion -> said(picture, subject, set.id(), criterion.number())
                        .ifPresent(value -> texts.put(Integer.toString(criterion.number()), word(value))));
        return new PlanRow(subject, picture.name(subject), texts);
    }

    @Override
    public PlanEdit read(PlanRow row, String column, String typed) throws Unreadable {
        var number = Integer.parseInt(column);
        if (typed.isEmpty()) {
            return edit(row.key(), set.id(), number, Optional.empty());
        }
        var word = words.keySet().stream()
                .filter(known -> TypedText.same(known, typed))
                .findFirst()
                .orElseThrow(() -> new Unreadable("planning.word", typed, String.join(", ", words.keySet())));
        return edit(row.key(), set.id(), number, Optional.of(words.get(word)));
    }

    private String word(T value) {
        return words.entrySet().stream()
                .filter(word -> word.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
