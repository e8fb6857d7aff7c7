package vn.sontm.report.document;

import java.util.List;

/** "Nơi nhận:" and the list below it. */
public record Recipients(String title, List<String> lines) implements Closing.Side {
    public Recipients {
        title = Clean.text(title);
        lines = Clean.lines(lines);
    }
}
