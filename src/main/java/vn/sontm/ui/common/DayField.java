package vn.sontm.ui.common;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;

/** A day, typed as 5/6/2024 or chosen from a calendar, shown as 05/06/2024. What is no day leaves the last one. */
public final class DayField extends DatePicker {
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

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
                return typed == null || typed.isBlank() ? null : read(typed).orElse(getValue());
            }
        });
    }

    public Optional<LocalDate> day() {
        return Optional.ofNullable(getValue());
    }

    private static Optional<LocalDate> read(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip().replace('-', '/').replace('.', '/'), TYPED));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
