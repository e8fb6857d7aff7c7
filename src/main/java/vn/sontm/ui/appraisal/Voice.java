package vn.sontm.ui.appraisal;

import vn.sontm.base.Messages;

/** Who speaks: an office concludes, a department confirms. Each has its own words for the same acts. */
enum Voice {
    OFFICE("screen.appraisal", "appraisal.office."),
    DEPARTMENT("screen.confirm", "appraisal.department.");

    private final String title;
    private final String keys;

    Voice(String title, String keys) {
        this.title = title;
        this.keys = keys;
    }

    String title() {
        return Messages.text(title);
    }

    String text(String key, Object... arguments) {
        return Messages.text(keys + key, arguments);
    }
}
