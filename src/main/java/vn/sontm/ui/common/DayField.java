package vn.sontm.ui.common;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Tooltip;
import javafx.util.StringConverter;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;

/**
 * A day, typed as 5/6/2024 or 5/6/24 or chosen from a calendar, shown as 05/06/2024. What is no day leaves the last one,
 * stays as it was typed, and is marked and explained as soon as the field is left.
 */
public final class DayField extends DatePicker {
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern SHORT = Pattern.compile("^(\\d{1,2}/\\d{1,2}/)(\\d{2})$");
    private static final String CENTURY = "20";
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final BooleanProperty wrong = new SimpleBooleanProperty();
    private final Tooltip reason = Tips.tip(Messages.text("records.day.wrong"));

    /** @param name what the day is, for those who cannot see the label */
    public DayField(String id, String name) {
        setId(id);
        setAccessibleText(name);
        setPromptText(Messages.text("records.day"));
        setConverter(new StringConverter<>() {
            @Override
            public String toString(LocalDate day) {
                return day == null ? "" : VietnameseNumbers.format(day);
            }

            @Override
            public LocalDate fromString(String typed) {
                wrong.set(!isRight(typed)); // also where Enter asks for it: nothing must be done with another day
                return typed == null || typed.isBlank() ? null : read(typed).orElse(getValue());
            }
        });
        reason.setAutoHide(true);
        getEditor().textProperty().subscribe(typed -> wrong.set(wrong.get() && !isRight(typed)));
        focusedProperty()
                .subscribe(focused -> wrong.set(!focused && !isRight(getEditor().getText())));
        wrong.subscribe(this::mark);
    }

    public Optional<LocalDate> day() {
        return Optional.ofNullable(getValue());
    }

    /** Whether there is a day and the field shows no other: what may be acted on. */
    public ObservableValue<Boolean> certain() {
        return Bindings.createBooleanBinding(() -> getValue() != null && !wrong.get(), valueProperty(), wrong);
    }

    /** Whether the field shows the day that it has, or none: what may be acted on where the day can be left out. */
    public ObservableValue<Boolean> plausible() {
        return wrong.map(is -> !is);
    }

    private void mark(boolean isWrong) {
        pseudoClassStateChanged(DANGER, isWrong);
        setAccessibleHelp(isWrong ? reason.getText() : "");
        if (!isWrong) {
            reason.hide();
        } else if (getScene() != null && getScene().getWindow() != null) {
            var below = localToScreen(0, getHeight());
            reason.show(this, below.getX(), below.getY());
        }
    }

    private static boolean isRight(String typed) {
        return typed == null || typed.isBlank() || read(typed).isPresent();
    }

    private static Optional<LocalDate> read(String typed) {
        var slashed = typed.strip().replace('-', '/').replace('.', '/');
        try {
            return Optional.of(LocalDate.parse(SHORT.matcher(slashed).replaceFirst("$1" + CENTURY + "$2"), TYPED));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
