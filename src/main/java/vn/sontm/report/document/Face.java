package vn.sontm.report.document;

/** The four faces of the one typeface on paper. */
public enum Face {
    REGULAR,
    BOLD,
    ITALIC,
    BOLD_ITALIC
}
