package vn.sontm.testkit.window;

import javafx.scene.input.KeyCode;

/** What is said of a commune's criterion by whoever looks at it, key by key. */
public final class AppraisalSteps {
    private final KeyboardJourney at;

    public AppraisalSteps(KeyboardJourney at) {
        this.at = at;
    }

    /** @param keys of the verdict; the case is the one that is chosen in the list */
    public void say(String keys, String note) {
        at.tabTo("appraisal-cases");
        at.press(keys);
        at.waitUntil("the look is offered", () -> at.isThere("appraisal-note"));
        at.settle();
        at.tabTo("appraisal-note");
        at.type(note);
        at.press(KeyCode.TAB);
        at.press(KeyCode.ENTER);
        at.settle();
    }

    public void ask(String question) {
        at.tabTo("appraisal-cases");
        at.press("Shortcut+H");
        at.awaitFocus("appraisal-question");
        at.type(question);
        at.tabTo("Ghi câu hỏi");
        at.press(KeyCode.ENTER);
        at.settle();
    }
}
