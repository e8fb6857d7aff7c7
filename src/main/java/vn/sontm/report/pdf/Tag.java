package vn.sontm.report.pdf;

import java.util.List;
import java.util.Optional;

/**
 * A node of the file's logical structure, which screen readers follow. Whatever is drawn under the same node is one
 * paragraph or one cell, on however many lines and pages it stands. Nodes are told apart by identity.
 */
final class Tag {
    private final Role role;
    private final Optional<Tag> parent;
    private final int columns;
    private final int rows;
    private final String alternative;

    /** What a node is. */
    enum Role {
        DOCUMENT("Document"),
        PART("Sect"),
        HEADING_1("H1"),
        HEADING_2("H2"),
        HEADING_3("H3"),
        HEADING_4("H4"),
        PARAGRAPH("P"),
        TABLE("Table"),
        ROW("TR"),
        HEAD_CELL("TH"),
        CELL("TD"),
        FIGURE("Figure");

        private static final List<Role> HEADINGS = List.of(HEADING_1, HEADING_2, HEADING_3, HEADING_4);

        private final String code;

        Role(String code) {
            this.code = code;
        }

        /** Of a depth from 1; what is deeper than four is like the fourth. */
        static Role heading(int depth) {
            return HEADINGS.get(Math.min(depth, HEADINGS.size()) - 1);
        }

        /** As the file names it. */
        String code() {
            return code;
        }

        boolean isCell() {
            return this == HEAD_CELL || this == CELL;
        }
    }

    private Tag(Role role, Optional<Tag> parent, int columns, int rows, String alternative) {
        this.role = role;
        this.parent = parent;
        this.columns = columns;
        this.rows = rows;
        this.alternative = alternative;
    }

    static Tag document() {
        return new Tag(Role.DOCUMENT, Optional.empty(), 1, 1, "");
    }

    Tag child(Role of) {
        return new Tag(of, Optional.of(this), 1, 1, "");
    }

    /** A cell that covers some columns and rows. */
    Tag cell(Role of, int columnCount, int rowCount) {
        return new Tag(of, Optional.of(this), columnCount, rowCount, "");
    }

    /** A picture, and what it says in words. */
    Tag figure(String words) {
        return new Tag(Role.FIGURE, Optional.of(this), 1, 1, words);
    }

    Role role() {
        return role;
    }

    Optional<Tag> parent() {
        return parent;
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    /** What stands for it where it cannot be shown; empty where it is text. */
    String alternative() {
        return alternative;
    }
}
