package vn.sontm.ui.records;

import java.util.List;
import vn.sontm.base.Messages;

/**
 * One field of a record.
 *
 * @param name in the record's content
 * @param label key of its caption
 * @param choices codes to choose among, with the prefix of their words; empty for a text
 */
public record RecordField(String name, String label, Type type, List<String> choices, String choicePrefix) {
    /** How a field is typed. */
    public enum Type {
        LINE,
        AREA,
        DAY,
        COUNT,
        MONEY,
        CHOICE
    }

    public RecordField {
        choices = List.copyOf(choices);
    }

    public static RecordField of(String name, String label, Type type) {
        return new RecordField(name, label, type, List.of(), "");
    }

    /** @param prefix of the message keys that name the choices */
    public static RecordField choice(String name, String label, String prefix, String... codes) {
        return new RecordField(name, label, Type.CHOICE, List.of(codes), prefix);
    }

    public String caption() {
        return Messages.text(label);
    }

    /** The words of a choice; a code that this version does not know stands for itself. */
    public String words(String code) {
        return choices.contains(code) ? Messages.text(choicePrefix + code) : code;
    }
}
