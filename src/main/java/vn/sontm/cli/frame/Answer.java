package vn.sontm.cli.frame;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import vn.sontm.base.Json;

/**
 * What a command has to say.
 *
 * @param lines for people, in Vietnamese
 * @param json the same for programs, as described in data-formats.md
 * @param exit for the shell, one of {@link Exit}
 */
public record Answer(List<String> lines, JsonNode json, int exit) {
    public Answer {
        lines = List.copyOf(lines);
    }

    public static Answer of(List<String> lines, JsonNode json) {
        return new Answer(lines, json, Exit.OK);
    }

    public static Answer of(String line, JsonNode json) {
        return of(List.of(line), json);
    }

    /** The text for the terminal, every line ended. */
    public String text(boolean asJson) {
        return asJson ? Json.pretty(json) + "\n" : String.join("\n", lines) + "\n";
    }
}
