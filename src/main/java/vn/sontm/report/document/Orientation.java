package vn.sontm.report.document;

import java.util.Locale;

/** Which side of the paper is up. */
public enum Orientation {
    PORTRAIT,
    LANDSCAPE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
