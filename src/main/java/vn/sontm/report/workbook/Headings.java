package vn.sontm.report.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import vn.sontm.base.Json;
import vn.sontm.base.VietnameseText;

/**
 * The words by which a kind of table's columns are known, as data: whatever the accents and capitals, what stands in brackets
 * left aside.
 *
 * @param words for each column of the table, the most telling first
 * @param required of each list one column must be there, or it is no such table
 */
public record Headings(Map<String, List<String>> words, List<List<String>> required) {
    private static final String FILE = "/vn/sontm/data/sheets/headings.json";
    /** People put titles and addresses above their tables. */
    private static final int MOST_ROWS_ABOVE = 40;

    private static final JsonNode ALL = load();

    public static Headings of(String kind) {
        var json = ALL.path(kind);
        var words = new LinkedHashMap<String, List<String>>();
        json.path("columns")
                .properties()
                .forEach(column -> words.put(
                        column.getKey(),
                        texts(column.getValue()).stream().map(Headings::key).toList()));
        return new Headings(
                words,
                StreamSupport.stream(json.path("required").spliterator(), false)
                        .map(Headings::texts)
                        .toList());
    }

    /** Columns that are known by the one title that a sheet of ours gives them. */
    public static Headings titled(Map<String, String> titles, String required) {
        var words = new LinkedHashMap<String, List<String>>();
        titles.forEach((column, title) -> words.put(column, List.of(key(title))));
        return new Headings(words, List.of(List.of(required)));
    }

    /** The tables of a book, a sheet at a time. */
    public List<Table> find(Book book) {
        var tables =
                book.sheets().stream().flatMap(sheet -> find(sheet).stream()).toList();
        return tables.size() == 1 ? List.of(tables.getFirst().alone()) : tables;
    }

    /** The table of a sheet that begins with a row of known headings; empty where there is none. */
    private Optional<Table> find(BookSheet sheet) {
        for (var row : sheet.rows().stream().limit(MOST_ROWS_ABOVE).toList()) {
            var columns = columns(row);
            if (required.stream().allMatch(any -> any.stream().anyMatch(columns::containsKey))) {
                return Optional.of(new Table(sheet.name(), row, columns, below(sheet, row)));
            }
        }
        return Optional.empty();
    }

    private Map<String, Integer> columns(BookRow row) {
        var places = new TreeMap<String, Integer>();
        row.cells().forEach((column, cell) -> places.putIfAbsent(key(cell.text()), column));
        var columns = new LinkedHashMap<String, Integer>();
        words.forEach((column, names) -> names.stream()
                .filter(places::containsKey)
                .findFirst()
                .ifPresent(name -> columns.put(column, places.get(name))));
        return columns;
    }

    private static List<BookRow> below(BookSheet sheet, BookRow head) {
        return sheet.rows().stream().filter(row -> row.number() > head.number()).toList();
    }

    private static String key(String heading) {
        return VietnameseText.searchKey(heading.replaceAll("\\([^)]*\\)", " ").replaceAll("[.,:;*/\\-]+", " "));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonNode load() {
        try (var stream = Headings.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("the headings of tables are missing");
            }
            return Json.parse(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
