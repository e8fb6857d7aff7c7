package vn.sontm.report.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.sontm.base.Json;
import vn.sontm.report.document.Margins;
import vn.sontm.report.document.Orientation;
import vn.sontm.report.document.Page;
import vn.sontm.report.document.Paper;
import vn.sontm.report.document.PaperStyle;

/**
 * A form, or a part of one, as data: titles, columns, sentences with {@code {places}} to fill. Described in
 * forms.md. A template that lacks what its layout needs fails with {@link BrokenTemplate} when it is used.
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
        var paper = json.path("paper").asText().equals(Paper.A5.name()) ? Paper.A5 : Paper.A4;
        try {
            return new Page(paper, orientation(), margins(json.path("margins")));
        } catch (IllegalArgumentException e) {
            throw new BrokenTemplate("report.template.shape", "margins");
        }
    }

    private static Margins margins(JsonNode margins) {
        return new Margins(
                margins.path("top").asDouble(Margins.STANDARD.top()),
                margins.path("bottom").asDouble(Margins.STANDARD.bottom()),
                margins.path("left").asDouble(Margins.STANDARD.left()),
                margins.path("right").asDouble(Margins.STANDARD.right()));
    }

    /** Size of letters in tables, in points. */
    double letterSize() {
        return Math.max(PaperStyle.SMALLEST, json.path("letterSize").asDouble(LETTER_SIZE));
    }

    boolean marked() {
        return json.path("mark").asBoolean();
    }

    String text(String field) {
        var value = json.path(field);
        if (!value.isTextual()) {
            throw new BrokenTemplate("report.template.text", field);
        }
        return value.asText();
    }

    /** A text that may be missing. */
    String optional(String field) {
        return json.path(field).asText();
    }

    /** A whole number, at least 1. */
    int number(String field) {
        var value = json.path(field);
        if (!value.isInt() || value.intValue() < 1) {
            throw new BrokenTemplate("report.template.number", field);
        }
        return value.intValue();
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
        return json.path("orientation").asText().equals(Orientation.LANDSCAPE.code())
                ? Orientation.LANDSCAPE
                : Orientation.PORTRAIT;
    }

    /** Whether it says at least what lists of forms show. */
    boolean isForm() {
        return Stream.of("id", "title", "layout")
                .allMatch(field -> json.path(field).isTextual());
    }

    private List<JsonNode> list(String field) {
        return StreamSupport.stream(json.path(field).spliterator(), false).toList();
    }
}
