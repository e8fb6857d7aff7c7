package vn.sontm.ui.planning;

import java.util.regex.Pattern;
import vn.sontm.base.Messages;

/** What keeps a draft from being published, in words of the screen instead of the file's. */
final class PlanMistakes {
    private static final Pattern PLACE =
            Pattern.compile("^([a-zA-Z]+)(?:\\[(\\d+)])?(?:[.\\[].*?)?(?:\\.([a-zA-Z]+))?: (.*)$");

    private PlanMistakes() {}

    /** "Nhiệm vụ thứ 4: Nội dung: không được để trống." */
    static String sentence(String mistake) {
        var match = PLACE.matcher(mistake);
        if (!match.matches()) {
            return Messages.text("draft.mistake", mistake);
        }
        var field = match.group(3) == null ? match.group(1) : match.group(3);
        var what = Words.field(field) + ": " + match.group(4);
        return Messages.text(
                "draft.mistake",
                match.group(2) == null
                        ? what
                        : Messages.text(
                                "draft.mistake.element",
                                Words.part(match.group(1)),
                                Integer.toString(Integer.parseInt(match.group(2)) + 1),
                                what));
    }

    /** Captions by the names of the format; a name that has none stands for itself. */
    private static final class Words {
        private static final java.util.List<String> FIELDS = java.util.List.of(
                "title", "number", "date", "issuer", "text", "name", "kind", "unit", "printed", "value", "units",
                "lead");
        private static final java.util.List<String> PARTS = java.util.List.of(
                "documents",
                "objectives",
                "tasks",
                "duties",
                "agencies",
                "criteria",
                "sets",
                "units",
                "starts",
                "dueDays");

        static String field(String name) {
            return FIELDS.contains(name)
                    ? Messages.text("plan.field." + (name.equals("unit") ? "measure" : name))
                    : name;
        }

        static String part(String name) {
            return PARTS.contains(name) ? Messages.text("draft.part." + name) : name;
        }
    }
}
