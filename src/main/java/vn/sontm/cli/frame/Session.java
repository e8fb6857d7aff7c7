package vn.sontm.cli.frame;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.safety.SafeOpening;
import vn.sontm.workspace.Environment;
import vn.sontm.workspace.SlowOpening;
import vn.sontm.workspace.Workspace;

/**
 * What a command runs in.
 *
 * @param directory of the workspace; there may be none yet
 * @param pad where a PIN is typed; empty where nobody asked for that
 * @param aside takes sentences that are no part of the answer: warnings at the opening, progress of long work
 */
public record Session(Path directory, Environment environment, Optional<PinPad> pad, Consumer<String> aside) {
    private static final int LARGEST_MEGABYTES = 64;

    /** Opens the workspace for one action and closes it. */
    public <T> T inWorkspace(Function<Workspace, T> action) {
        try (var workspace = open()) {
            workspace.warnings().forEach(aside);
            workspace.beforeWriting(new PinProof(workspace, pad, aside));
            return action.apply(workspace);
        }
    }

    /** Whoever waits long at a terminal is told why: nothing else is seen there. */
    private Workspace open() {
        var opening = new SlowOpening();
        opening.whenSlow(step ->
                aside.accept(Messages.text("cli.opening." + step.work().name().toLowerCase(Locale.ROOT))));
        try {
            return SafeOpening.open(directory, environment, opening);
        } finally {
            opening.over();
        }
    }

    /** Reads a file that a person named; refuses with {@link ErrorCode#INPUT_UNREADABLE}. */
    public byte[] read(Path file) {
        try {
            if (environment.disk().size(file) > LARGEST_MEGABYTES * 1024L * 1024) {
                throw unreadable(file, Messages.text("cli.input.large", LARGEST_MEGABYTES));
            }
            return environment.disk().read(file);
        } catch (IOException e) {
            throw unreadable(file, Messages.text("cli.input.missing"));
        }
    }

    /** Reads a JSON file that a person named. */
    public JsonNode readJson(Path file) {
        return Json.parse(read(file));
    }

    private static Refusal unreadable(Path file, String reason) {
        return new Refusal(ErrorCode.INPUT_UNREADABLE, file.toString(), reason);
    }
}
