package vn.sontm.ui.planning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** One field of an element of a plan. */
sealed interface Field {
    /** Names its control inside the form. */
    String id();

    String caption();

    /** Puts a text into an element; refuses what means nothing. */
    interface Putting {
        void put(ObjectNode element, String text);
    }

    /** @param rows more than one for a text of several lines */
    record Text(String id, String caption, int rows, Function<JsonNode, String> shown, Putting putting)
            implements Field {}

    /** One of several codes; the empty code is a choice where the options have it. */
    record Choice(
            String id,
            String caption,
            Function<DraftFacts, List<Option>> options,
            Function<JsonNode, String> shown,
            Putting putting)
            implements Field {}

    /** Codes to tick off, kept as a list of texts. */
    record Pick(String id, String caption, Function<DraftFacts, List<Option>> options) implements Field {}

    /** Something to know about the element, not to be typed. */
    record Said(String id, String caption, BiFunction<DraftFacts, JsonNode, String> words) implements Field {}

    /** The deadlines of the element. */
    record Deadlines(String id, String caption) implements Field {}
}
