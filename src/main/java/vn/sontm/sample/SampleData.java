package vn.sontm.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.sontm.base.Json;
import vn.sontm.programme.calendar.Period;

/** The file that says what is made up. */
public record SampleData(JsonNode json) {
    /** Half a year of Cao Lâu and Tân Liên. */
    public static SampleData caoLoc() {
        try (var stream = SampleData.class.getResourceAsStream("/vn/sontm/data/samples/cao-loc-2024.json")) {
            return new SampleData(Json.parse(Objects.requireNonNull(stream).readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Id of the shipped plan that the figures belong to. */
    public String plan() {
        return json.path("plan").asText();
    }

    /** In whose name everything made up is written. */
    public String author() {
        return json.path("author").asText();
    }

    /** Beside every figure. */
    String note() {
        return json.path("note").asText();
    }

    /** On every printed page. */
    public String banner() {
        return json.path("banner").asText();
    }

    /** Why a verdict was declared where no threshold is known. */
    String reason() {
        return json.path("reason").asText();
    }

    public List<Period> months() {
        return each(json.path("months"))
                .map(JsonNode::asText)
                .map(Period::parse)
                .toList();
    }

    public List<SampleUnit> communes() {
        return each(json.path("communes")).map(SampleUnit::new).toList();
    }

    JsonNode office() {
        return json.path("office");
    }

    static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
