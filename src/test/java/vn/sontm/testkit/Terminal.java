package vn.sontm.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.sontm.base.Json;
import vn.sontm.base.RealDisk;
import vn.sontm.cli.Cli;
import vn.sontm.cli.Surroundings;
import vn.sontm.cli.frame.PinPad;
import vn.sontm.workspace.UserFolders;

/** A terminal on a simulated PC: runs command lines in this process and keeps what they print. */
public final class Terminal {
    private final Surroundings surroundings;
    private final List<Path> opened = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private final List<Integer> rests = new ArrayList<>();
    private String typed = "";

    /** @param home folder of the person who is logged in; the same name of it gives the same keys */
    public Terminal(Path home) {
        var random = Offices.random(home.getFileName().toString());
        this.surroundings = new Surroundings(
                new UserFolders(home.resolve("so-ntm"), home.resolve("tokens")),
                new RealDisk(),
                () -> Clock.fixed(Offices.NOON, ZoneId.of("Asia/Ho_Chi_Minh")),
                () -> random,
                "Hoàng Thị Lan",
                new Pad(),
                (workspace, environment, file) -> {
                    opened.add(workspace);
                    file.ifPresent(files::add);
                });
    }

    /** What a command line printed, and its exit code. */
    public record Outcome(int exit, String out, String err) {
        public JsonNode json() {
            return Json.parse(out);
        }
    }

    public Outcome run(Object... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        var cli = new Cli(surroundings, new PrintWriter(out), new PrintWriter(err));
        var texts = new String[words.length];
        for (var i = 0; i < words.length; i++) {
            texts[i] = words[i].toString();
        }
        return new Outcome(cli.run(texts), out.toString(), err.toString());
    }

    /** The same in a workspace. */
    public Outcome in(Path workspace, Object... words) {
        return run(Stream.concat(Stream.of("--workspace", workspace), Stream.of(words))
                .toArray());
    }

    /** What is typed where a PIN is asked for. */
    public void type(String pin) {
        typed = pin;
    }

    /** For how many seconds PINs were held back, each time. */
    public List<Integer> rests() {
        return List.copyOf(rests);
    }

    private final class Pad implements PinPad {
        @Override
        public String read() {
            return typed;
        }

        @Override
        public void rest(int seconds) {
            rests.add(seconds);
        }
    }

    /** The sync files with which the window was opened. */
    public List<Path> files() {
        return List.copyOf(files);
    }

    /** The workspaces on which the window was opened. */
    public List<Path> opened() {
        return List.copyOf(opened);
    }
}
