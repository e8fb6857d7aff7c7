package vn.sontm.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sontm.ui.common.ScreenTitles;

/**
 * One page of the guide.
 *
 * @param id of the screen that it explains; {@link #START} for the page to begin with
 */
record HelpPage(String id, String title, List<Block> blocks) {
    static final String START = "start";

    HelpPage {
        blocks = List.copyOf(blocks);
    }

    /** One line of a page. */
    sealed interface Block {
        String text();
    }

    record Heading(String text) implements Block {}

    record Paragraph(String text) implements Block {}

    record Item(String text) implements Block {}

    /**
     * Reads the program's own files: off the window's thread. Empty for a screen without a page.
     *
     * @param screens what the screens are called that the page names as {@code {id}}
     */
    static Optional<HelpPage> load(String id, ScreenTitles screens) {
        try (var stream = HelpPage.class.getResourceAsStream("/vn/sontm/help/" + id + ".txt")) {
            return Optional.ofNullable(stream).map(HelpPage::text).map(text -> parse(id, screens.fill(text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Lines that begin with {@code "# "} (the title, first), {@code "## "} (headings) and {@code "- "} (lists); every
     * other line is a paragraph.
     */
    static HelpPage parse(String id, String text) {
        var title = "";
        var blocks = new ArrayList<Block>();
        for (var line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("# ")) {
                title = line.substring(2);
            } else if (line.startsWith("## ")) {
                blocks.add(new Heading(line.substring(3)));
            } else if (line.startsWith("- ")) {
                blocks.add(new Item(line.substring(2)));
            } else if (!line.isEmpty()) {
                blocks.add(new Paragraph(line));
            }
        }
        return new HelpPage(id, title, blocks);
    }

    private static String text(InputStream stream) {
        try {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
