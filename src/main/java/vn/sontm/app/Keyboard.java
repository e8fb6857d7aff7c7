package vn.sontm.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import vn.sontm.cli.frame.PinPad;

/** A PIN typed at a terminal, unseen; else the first line that comes in. */
final class Keyboard implements PinPad {
    @Override
    public String read() {
        var console = System.console();
        if (console != null && console.isTerminal()) {
            var typed = console.readPassword();
            return typed == null ? "" : new String(typed);
        }
        try {
            var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            return Objects.requireNonNullElse(lines.readLine(), "").strip();
        } catch (IOException e) {
            return ""; // as if nothing was typed: no PIN is empty
        }
    }

    @Override
    public void rest(int seconds) {
        try {
            Thread.sleep(Duration.ofSeconds(seconds));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
