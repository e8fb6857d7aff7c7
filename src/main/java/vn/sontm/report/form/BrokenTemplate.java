package vn.sontm.report.form;

import vn.sontm.base.Messages;

/** A template lacks something that its form needs, or says it in a way that cannot be read. */
final class BrokenTemplate extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param key of what is wrong, for the end of a sentence */
    BrokenTemplate(String key, Object... arguments) {
        super(Messages.text(key, arguments));
    }
}
