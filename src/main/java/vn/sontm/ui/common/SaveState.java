package vn.sontm.ui.common;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;

/** Whether everything is in the ledger; shown in the header. "Đã lưu" is said only after the commit. */
public record SaveState(Kind kind, String text) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    public enum Kind {
        SAVED,
        BUSY,
        FAILED
    }

    /** Nothing written yet since the workspace was opened. */
    static SaveState untouched() {
        return new SaveState(Kind.SAVED, Messages.text("window.saved.untouched"));
    }

    static SaveState readOnly() {
        return new SaveState(Kind.FAILED, Messages.text("window.saved.read-only"));
    }

    static SaveState busy() {
        return new SaveState(Kind.BUSY, Messages.text("window.saved.busy"));
    }

    static SaveState saved(LocalTime at) {
        return new SaveState(Kind.SAVED, Messages.text("window.saved.at", CLOCK.format(at)));
    }

    static SaveState failed(Refusal refusal) {
        return new SaveState(
                Kind.FAILED, Messages.text("window.saved.failed", refusal.code().code()));
    }
}
