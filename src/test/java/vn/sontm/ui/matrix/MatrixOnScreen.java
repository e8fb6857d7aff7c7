package vn.sontm.ui.matrix;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.control.TableView;

/**
 * What a person reads off Bảng tổng hợp.
 *
 * @param met by the unit's code: how many criteria it meets
 * @param counts by the criterion's number: how many units meet it
 */
public record MatrixOnScreen(Map<String, Long> met, Map<Integer, Long> counts) {
    @SuppressWarnings("unchecked")
    public static MatrixOnScreen of(TableView<?> table) {
        var lines = (List<MatrixLine>) table.getItems();
        var foot = table.getParent().lookupAll(".frozen-foot").stream()
                .map(node -> (TableView<?>) node)
                .filter(candidate ->
                        candidate.getColumns().size() == table.getColumns().size())
                .findFirst()
                .orElseThrow();
        var counts = new TreeMap<Integer, Long>();
        for (var place = 0; place < table.getColumns().size(); place++) {
            var column = (MatrixColumn) table.getColumns().get(place).getUserData();
            var below = foot.getColumns().get(place).getCellData(0);
            counts.put(column.criterion(), Long.valueOf(below.toString()));
        }
        return new MatrixOnScreen(
                lines.stream()
                        .collect(Collectors.toMap(
                                line -> line.member().unit().unit(), MatrixLine::met, Long::sum, TreeMap::new)),
                counts);
    }

    public long sum() {
        return met.values().stream().mapToLong(Long::longValue).sum();
    }
}
