package vn.sontm.testkit.window;

import javafx.scene.input.KeyCode;

/** What an official does every month, key by key; each step ends when the window says that it is done. */
public final class MonthSteps {
    private final KeyboardJourney at;

    public MonthSteps(KeyboardJourney at) {
        this.at = at;
    }

    /** Types figures into the sheet of the criteria, from the first field on. */
    public void enter(String... figures) {
        openSheet();
        for (var figure : figures) {
            at.retype(figure);
            at.press(KeyCode.ENTER);
        }
        at.settle();
    }

    /** Goes to the first field of the sheet of the criteria. */
    public void openSheet() {
        at.open("criteria");
        at.awaitFocus("criteria-list");
        at.press(KeyCode.HOME);
        at.press(KeyCode.ENTER);
        at.settle();
    }

    /**
     * Hands in the period that is open.
     *
     * @param day of the figures, as typed
     * @return the check code that the window shows
     */
    public String handIn(String day) {
        at.open("reports");
        at.awaitFocus("reports-tabs");
        at.press(KeyCode.HOME);
        at.press(KeyCode.RIGHT);
        at.tabTo("as-of");
        at.retype(day);
        at.tabTo("submit");
        at.press(KeyCode.SPACE);
        at.waitUntil("it asks first", () -> at.shows("Vẫn nộp?"));
        at.press(KeyCode.ENTER);
        at.waitUntil("it is handed in", () -> at.shows("Đã nộp, mã đối chiếu"));
        at.settle();
        return at.textOf("check-code");
    }

    /** Writes the file for the office to the stick that is plugged in. */
    public void send() {
        openSending();
        write();
    }

    /** The same, with the files that prove. */
    public void sendWithEvidence() {
        openSending();
        at.tabTo("with-evidence");
        at.press(KeyCode.SPACE);
        write();
    }

    private void openSending() {
        at.open("exchange");
        at.awaitFocus("exchange-tabs");
        at.press(KeyCode.HOME);
        at.press(KeyCode.RIGHT);
    }

    private void write() {
        at.tabTo("write-files");
        at.press(KeyCode.SPACE);
        at.waitUntil("the stick may be taken out", () -> at.shows("Có thể rút USB"));
        at.settle();
    }

    /** Goes to the PCs and invitations. */
    public void openDevices() {
        openSending();
        at.press(KeyCode.RIGHT);
        at.settle();
    }

    /** Looks at what lies on the stick; nothing is taken yet. */
    public void look() {
        at.open("exchange");
        at.awaitFocus("exchange-tabs");
        at.press(KeyCode.HOME);
        at.tabTo("receive-place");
        at.press(KeyCode.ENTER);
        at.awaitFocus("received-files");
    }

    /** Takes what is new among the files that are shown. */
    public void merge() {
        at.tabTo("merge");
        at.press(KeyCode.SPACE);
        at.waitUntil("it is merged", () -> at.shows("Đã xử lý"));
        at.settle();
    }
}
