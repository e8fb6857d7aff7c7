package vn.sontm.ui.people;

import vn.sontm.workspace.People;
import vn.sontm.workspace.Pins;
import vn.sontm.workspace.Pins.Answer;
import vn.sontm.workspace.Workspace;

/**
 * What came of choosing who writes.
 *
 * @param warning what this person must know; empty where there is nothing
 */
record Chosen(Answer answer, String warning) {
    /** Off the window's thread. */
    static Chosen of(Workspace workspace, String name, String digits) {
        return new Chosen(
                new People(workspace).choose(name, digits),
                new Pins(workspace).takenOff(name).map(PinWords::takenOff).orElse(""));
    }
}
