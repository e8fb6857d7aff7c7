package vn.sontm.report.document;

import java.util.List;
import java.util.Optional;

/**
 * Pages of one size: a report, or an annex to it, which begins on a page of its own.
 *
 * @param bookmark the name under which a reader jumps here
 * @param mark the foot of its pages, where it has one
 */
public record Part(Page page, String bookmark, Optional<Mark> mark, List<Block> blocks) {
    public Part {
        bookmark = Clean.text(bookmark);
        blocks = List.copyOf(blocks);
    }
}
