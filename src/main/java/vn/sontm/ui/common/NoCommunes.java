package vn.sontm.ui.common;

import javafx.scene.Node;
import vn.sontm.base.Messages;

/** What a screen about communes shows while none is known: one sentence, and the step that comes first. */
public final class NoCommunes {
    private NoCommunes() {}

    /**
     * At an office, which declares its communes before anybody can send a file.
     *
     * @param screen id of the screen
     * @param sentence key of why there is nothing here
     */
    public static Node atOffice(Desk desk, String screen, String sentence) {
        return page(desk, screen, Messages.text(sentence), "communes.declare", "units");
    }

    /** At a department, which has the communes from its office. */
    public static Node atDepartment(Desk desk, String screen) {
        return page(desk, screen, Messages.text("communes.none.department"), "communes.receive", "exchange");
    }

    private static Node page(Desk desk, String screen, String sentence, String verb, String next) {
        return Parts.page(
                Messages.text("screen." + screen),
                Parts.empty(
                        sentence,
                        Parts.primary(
                                Messages.text(verb), () -> desk.navigator().go(next, ""))));
    }
}
