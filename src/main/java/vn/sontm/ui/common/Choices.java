package vn.sontm.ui.common;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseText;

/** Lists to choose one thing from, shown in words. */
public final class Choices {
    private Choices() {}

    /** The first is chosen. */
    @SafeVarargs
    public static <T> ComboBox<T> of(Function<T, String> words, T... choices) {
        var box = new ComboBox<T>();
        box.getItems().setAll(choices);
        box.setConverter(converter(box, words));
        if (choices.length > 0) {
            box.setValue(choices[0]);
        }
        return box;
    }

    /**
     * A long list, searched by typing, also without accents. Nothing is chosen.
     *
     * @param id of the node
     * @param key of what is chosen, for a screen reader
     */
    public static <T> SearchableComboBox<T> searchable(
            String id, String key, Function<T, String> words, List<T> choices) {
        var box = new SearchableComboBox<T>();
        box.setId(id);
        box.setAccessibleText(Messages.text(key));
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(choices);
        box.setConverter(converter(box, choice -> found(words.apply(choice))));
        box.setCellFactory(list -> new Words<>(words, () -> ""));
        box.setButtonCell(new Words<>(words, box::getPromptText));
        return box;
    }

    /** The list is searched in what its converter says, so that holds the words without accents too. */
    private static String found(String words) {
        return words + " " + VietnameseText.searchKey(words);
    }

    private static <T> StringConverter<T> converter(ComboBox<T> box, Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T choice) {
                return choice == null ? "" : words.apply(choice);
            }

            @Override
            public T fromString(String text) {
                return box.getValue(); // not editable: nobody types here
            }
        };
    }

    private static final class Words<T> extends ListCell<T> {
        private final Function<T, String> words;
        private final Supplier<String> otherwise;

        Words(Function<T, String> words, Supplier<String> otherwise) {
            this.words = words;
            this.otherwise = otherwise;
        }

        @Override
        protected void updateItem(T choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(empty || choice == null ? Objects.requireNonNullElse(otherwise.get(), "") : words.apply(choice));
        }
    }
}
