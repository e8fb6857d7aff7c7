package vn.sontm.report.planning;

import vn.sontm.base.Messages;

/** A cell that means nothing in its place; the message is a reason for a person. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String key, Object... words) {
        super(Messages.text(key, words));
    }
}
