package vn.sontm.report.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Locale;
import vn.sontm.report.document.Align;
import vn.sontm.report.document.Column;

/**
 * A column as a template lists it.
 *
 * @param id what the program fills it with; a column that the program does not know stays blank for writing by hand
 * @param group words above this column and its neighbours of the same group; empty for none
 * @param width in millimetres, scaled with the others to fill the page
 */
record ColumnTemplate(String id, String title, String group, double width, Align align) {
    ColumnTemplate {
        if (width <= 0) {
            throw new BrokenTemplate("report.template.shape", "width");
        }
    }

    static ColumnTemplate read(JsonNode json) {
        return new ColumnTemplate(
                json.path("id").asText(),
                json.path("title").asText(),
                json.path("group").asText(),
                json.path("width").asDouble(),
                align(json.path("align").asText("left")));
    }

    private static Align align(String name) {
        return Arrays.stream(Align.values())
                .filter(align -> align.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new BrokenTemplate("report.template.shape", "align"));
    }

    TableHead.Title head(Words words) {
        return new TableHead.Title(words.fill(title), words.fill(group));
    }

    Column column() {
        return new Column(width, align);
    }
}
