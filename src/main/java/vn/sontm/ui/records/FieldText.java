package vn.sontm.ui.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.base.VietnameseNumbers;

/** A field's value as it is shown and as it is kept. */
public final class FieldText {
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private FieldText() {}

    /** What the field shows of a content; empty where it says nothing. */
    static String shown(RecordField field, JsonNode content) {
        var value = content.path(field.name());
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        return switch (field.type()) {
            case DAY -> day(value.isObject() ? value.path("latest").asText() : value.asText());
            case MONEY, COUNT -> number(value.asText());
            default -> value.asText();
        };
    }

    /**
     * Puts what was typed into a content; an empty text takes the field away. Refuses with {@link
     * ErrorCode#RECORD_INVALID} what is no day or no number.
     */
    static void put(RecordField field, ObjectNode content, String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            content.remove(field.name());
            return;
        }
        switch (field.type()) {
            case DAY -> content.put(field.name(), read(text).toString());
            case COUNT -> content.put(field.name(), count(text));
            case MONEY -> content.put(field.name(), money(text));
            default -> content.put(field.name(), text);
        }
    }

    /** "2024-10-31" as 31/10/2024; what is no day as it is. */
    public static String day(String iso) {
        try {
            return VietnameseNumbers.format(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    private static String number(String plain) {
        try {
            return VietnameseNumbers.format(new BigDecimal(plain));
        } catch (NumberFormatException e) {
            return plain;
        }
    }

    /** Refuses with {@link ErrorCode#RECORD_INVALID} what is no day. */
    public static LocalDate read(String text) {
        try {
            return LocalDate.parse(text.replace('-', '/').replace('.', '/'), TYPED);
        } catch (DateTimeParseException e) {
            throw refused("records.no-day", text);
        }
    }

    /** Refuses with {@link ErrorCode#RECORD_INVALID} what is no whole number. */
    public static int count(String text) {
        var digits = text.replace(".", "").replace(" ", "");
        if (!digits.matches("\\d{1,9}")) {
            throw refused("records.no-count", text);
        }
        return Integer.parseInt(digits);
    }

    private static String money(String text) {
        return figure(text).toPlainString();
    }

    /** Refuses with {@link ErrorCode#RECORD_INVALID} what is no figure. */
    public static BigDecimal figure(String text) {
        var figure = VietnameseNumbers.amount(text)
                .map(BigDecimal::stripTrailingZeros)
                .orElseThrow(() -> refused("records.no-money", text));
        return figure.scale() < 0 ? figure.setScale(0) : figure;
    }

    private static Refusal refused(String key, String text) {
        return new Refusal(ErrorCode.RECORD_INVALID, Messages.text(key, text));
    }
}
