package vn.sontm.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.programme.register.Statement;

/**
 * What may be said at all: a change that no sync file admits would keep all later ones of its PC from ever being sent. The
 * limits lie below those of the readers of sync files.
 */
final class Sayable {
    private static final int NAME = 1_000;
    private static final int CONTENT = 8 << 20;
    private static final int DEPTH = 60;

    private Sayable() {}

    /** Refuses with {@link ErrorCode#RECORD_INVALID}. */
    static void check(Statement statement, String author) {
        var register = statement.register();
        var names = Stream.of(register.kind(), register.subject(), register.item(), register.period(), author);
        if (names.anyMatch(name -> name.length() > NAME)
                || statement.content().canonical().length() > CONTENT
                || !isWithin(statement.content().json(), DEPTH)) {
            throw new Refusal(ErrorCode.RECORD_INVALID, Messages.text("record.large"));
        }
    }

    private static boolean isWithin(JsonNode json, int depth) {
        if (depth == 0) {
            return false;
        }
        for (var element : json) {
            if (!isWithin(element, depth - 1)) {
                return false;
            }
        }
        return true;
    }
}
