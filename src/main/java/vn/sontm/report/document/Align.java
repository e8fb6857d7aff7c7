package vn.sontm.report.document;

/** Where lines stand in the width that they have. */
public enum Align {
    LEFT,
    CENTRE,
    RIGHT,
    JUSTIFIED
}
