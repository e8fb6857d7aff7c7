package vn.sontm.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.Register;
import vn.sontm.programme.assessment.FigureText;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.catalogue.CriteriaSets;
import vn.sontm.programme.catalogue.Criterion;
import vn.sontm.programme.catalogue.Indicator;
import vn.sontm.programme.catalogue.Measure;
import vn.sontm.programme.funding.Money;
import vn.sontm.programme.plan.Agencies;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;
import vn.sontm.programme.unit.Units;

/** Registers and their values in words, for previews, conflicts and histories. What cannot be named is shown as it is. */
public final class RegisterWords {
    private static final int LONGEST = 80;
    private static final List<String> TEXTS =
            List.of("text", "title", "name", "heading", "document", "file", "number", "findings", "team");

    private final Registers registers;
    private final CriteriaSets sets;
    private Optional<Units> units = Optional.empty();

    public RegisterWords(Registers registers) {
        this.registers = registers;
        this.sets = CriteriaSets.from(registers);
    }

    /** Such as "Số liệu 2.1 Đường xã được nhựa hóa…, Tháng 6/2024". */
    public String name(Register register) {
        var words = new ArrayList<String>();
        words.add((kind(register) + " " + about(register)).strip());
        subject(register).ifPresent(words::add);
        period(register).ifPresent(words::add);
        return String.join(", ", words);
    }

    /**
     * The same, with the unit that it is about where that is another one: "xã Cao Lâu: Số liệu 2.1 …".
     *
     * @param own the unit of whoever reads it
     */
    public String placed(Register register, String own, LocalDate day) {
        var name = name(register);
        return register.unit().equals(own)
                ? name
                : Messages.text("register.placed", Agencies.title(registers, units(), register.unit(), day), name);
    }

    /** Read once, when the first of many is placed. */
    private Units units() {
        units = units.or(() -> Optional.of(Units.from(registers)));
        return units.orElseThrow();
    }

    private static String kind(Register register) {
        return RegisterKind.of(register.kind())
                .map(kind -> Messages.text("register.kind." + kind.code()))
                .orElseGet(() -> Messages.text("register.unknown", register.kind()));
    }

    /** The criterion or indicator that the item names, where it names one. */
    private String about(Register register) {
        var item = register.item().substring(register.item().indexOf('|') + 1);
        var mark = item.indexOf('@');
        var address = mark < 0 ? item : item.substring(0, mark);
        var code = address.substring(address.indexOf('/') + 1);
        return found(() -> sets.indicator(address))
                .map(Indicator::name)
                .or(() -> found(() -> sets.criterion(address)).map(Criterion::name))
                .map(name -> code + " " + brief(name))
                .orElse("");
    }

    private Optional<String> subject(Register register) {
        var subject = new Register(RegisterKind.SUBJECT.code(), register.subject(), "", "");
        return register.subject().contains("/")
                ? Optional.of(registers
                        .find(subject)
                        .map(entry -> entry.content().path("name").asText())
                        .filter(name -> !name.isEmpty())
                        .orElse(register.subject()))
                : Optional.empty();
    }

    private static Optional<String> period(Register register) {
        return register.period().isEmpty()
                ? Optional.empty()
                : found(() -> Period.parse(register.period()))
                        .map(Period::label)
                        .or(() -> Optional.of(register.period()));
    }

    /** Such as "96,5 %", "Đạt", "đã gỡ: nhập nhầm". */
    public String value(Register register, Content content) {
        var json = content.json();
        if (content.isRemoval()) {
            return Messages.text("register.removed", json.path("reason").asText());
        }
        if (json.hasNonNull("value")) {
            return figure(register, json.path("value").asText());
        }
        return verdict(json)
                .or(() -> planned(json))
                .or(() -> progress(json))
                .or(() -> text(json))
                .or(() -> money(json))
                .orElseGet(() -> Messages.text("register.written"));
    }

    /** A target of the year, or a state at its start. */
    private static Optional<String> planned(JsonNode json) {
        return switch (json.path("target").asText(json.path("state").asText())) {
            case "attain" -> Optional.of(Messages.text("register.planned.attain"));
            case "consolidate" -> Optional.of(Messages.text("register.planned.consolidate"));
            case "maintain" -> Optional.of(Messages.text("register.planned.maintain"));
            case "met", "not-met" ->
                Optional.of(Messages.text("verdict.word." + json.path("state").asText()));
            default -> Optional.empty();
        };
    }

    /** "50 %; khối lượng 3". */
    private static Optional<String> progress(JsonNode json) {
        return Optional.of(Stream.of("percent", "quantity")
                        .filter(field -> !json.path(field).asText().isEmpty())
                        .map(field -> Messages.text(
                                "register.progress." + field,
                                number(json.path(field).asText())))
                        .collect(Collectors.joining("; ")))
                .filter(words -> !words.isEmpty());
    }

    private String figure(Register register, String value) {
        return found(() -> sets.measure(register.item()))
                .map(measure -> figure(measure, value))
                .orElseGet(() -> number(value));
    }

    /** A unit is said of what is measured, not of a word that was chosen. */
    private static String figure(Measure measure, String value) {
        if (!isNumber(value)) {
            return value;
        }
        var words = FigureText.of(measure, new BigDecimal(value));
        return FigureText.choices(measure).isEmpty() ? (words + " " + measure.unit()).strip() : words;
    }

    private static boolean isNumber(String value) {
        return value.matches("-?\\d{1,30}(\\.\\d{1,30})?");
    }

    private static String number(String value) {
        return isNumber(value) ? VietnameseNumbers.format(new BigDecimal(value)) : value;
    }

    private static Optional<String> verdict(JsonNode json) {
        return switch (json.path("verdict").asText()) {
            case "met", "not-met", "no-data", "not-applicable" ->
                Optional.of(Messages.text("verdict.word." + json.path("verdict").asText()));
            default -> Optional.empty();
        };
    }

    private static Optional<String> text(JsonNode json) {
        return TEXTS.stream()
                .map(field -> json.path(field).asText())
                .filter(text -> !text.isBlank())
                .map(RegisterWords::brief)
                .findFirst();
    }

    /** "phân bổ 400; giải ngân 350". */
    private static Optional<String> money(JsonNode json) {
        return Arrays.stream(Money.Kind.values())
                .flatMap(kind -> Money.amount(json.path(kind.field())).stream()
                        .map(amount -> Messages.text("funding.said." + kind.field(), VietnameseNumbers.format(amount))))
                .reduce((one, other) -> one + "; " + other);
    }

    private static String brief(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST - 1).strip() + "…" : text;
    }

    private static <T> Optional<T> found(Supplier<T> search) {
        try {
            return Optional.of(search.get());
        } catch (Refusal e) {
            return Optional.empty();
        }
    }
}
