package vn.sontm.ui.common;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** Lists to choose one thing from, shown in words. */
public final class Choices {
    private Choices() {}

    /** The first is chosen. */
    @SafeVarargs
    public static <T> ComboBox<T> of(Function<T, String> words, T... choices) {
        var box = new ComboBox<T>();
        box.getItems().setAll(choices);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T choice) {
                return choice == null ? "" : words.apply(choice);
            }

            @Override
            public T fromString(String text) {
                return box.getValue(); // not editable: nobody types here
            }
        });
        if (choices.length > 0) {
            box.setValue(choices[0]);
        }
        return box;
    }
}
