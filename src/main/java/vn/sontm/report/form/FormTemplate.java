package vn.sontm.report.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import vn.sontm.base.Json;
import vn.sontm.report.document.Margins;
import vn.sontm.report.document.Orientation;
import vn.sontm.report.document.Page;
import vn.sontm.report.document.Paper;

/**
 * A form, or a part of one, as data: titles, columns, sentences with {@code {places}} to fill. Described in
 * forms.md. A template that lacks what its layout needs fails when it is used, naming the field.
 */
public record FormTemplate(JsonNode json) {
    private static final double LETTER_SIZE = 10;

    public String id() {
        return text("id");
    }

    /** Name of the layout that puts the figures together. */
    String layout() {
        return text("layout");
    }

    FormInfo info() {
        return new FormInfo(id(), text("title"), lines("audience"), orientation());
    }

    Page page() {
        var margins = json.path("margins");
        return new Page(
                Paper.valueOf(json.path("paper").asText("A4")),
                orientation(),
                new Margins(
                        margins.path("top").asDouble(Margins.STANDARD.top()),
                        margins.path("bottom").asDouble(Margins.STANDARD.bottom()),
                        margins.path("left").asDouble(Margins.STANDARD.left()),
                        margins.path("right").asDouble(Margins.STANDARD.right())));
    }

    /** Size of letters in tables, in points. */
    double letterSize() {
        return json.path("letterSize").asDouble(LETTER_SIZE);
    }

    boolean marked() {
        return json.path("mark").asBoolean();
    }

    String text(String field) {
        var value = json.path(field);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("template %s lacks the text \"%s\""
                    .formatted(json.path("id").asText(), field));
        }
        return value.asText();
    }

    /** A text that may be missing. */
    String optional(String field) {
        return json.path(field).asText();
    }

    List<String> lines(String field) {
        return list(field).stream().map(JsonNode::asText).toList();
    }

    FormTemplate part(String field) {
        return new FormTemplate(json.path(field).isObject() ? json.path(field) : Json.object());
    }

    List<FormTemplate> parts(String field) {
        return list(field).stream().map(FormTemplate::new).toList();
    }

    List<ColumnTemplate> columns() {
        return list("columns").stream().map(ColumnTemplate::read).toList();
    }

    private Orientation orientation() {
        return Orientation.valueOf(json.path("orientation").asText("portrait").toUpperCase(Locale.ROOT));
    }

    private List<JsonNode> list(String field) {
        return StreamSupport.stream(json.path(field).spliterator(), false).toList();
    }
}
