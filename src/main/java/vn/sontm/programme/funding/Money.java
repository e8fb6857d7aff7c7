package vn.sontm.programme.funding;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sontm.programme.register.Recorded;

/** Amounts of each kind; a kind of which nothing is known is not among them. */
public record Money(Map<Kind, BigDecimal> amounts) {
    public static final Money NONE = new Money(Map.of());

    /** What an amount says, and how it is called in registers. */
    public enum Kind {
        /** By a plan, in triệu đồng. */
        PLANNED("planned"),
        /** In triệu đồng, since the work began. */
        ALLOCATED("allocated"),
        /** In triệu đồng, since the work began. */
        DISBURSED("disbursed"),
        /** Given by people, in triệu đồng. */
        CASH("cash"),
        /** Worked by people. */
        LABOUR("labourDays"),
        /** Given by people, in m². */
        LAND("land");

        private final String field;

        Kind(String field) {
            this.field = field;
        }

        public String field() {
            return field;
        }
    }

    public Money {
        var sorted = new EnumMap<Kind, BigDecimal>(Kind.class);
        sorted.putAll(amounts);
        amounts = Collections.unmodifiableMap(sorted);
    }

    static Money planned(BigDecimal amount) {
        return new Money(Map.of(Kind.PLANNED, amount));
    }

    /** What a register {@code funding} says; what is no amount says nothing. */
    static Money said(JsonNode content) {
        var amounts = new EnumMap<Kind, BigDecimal>(Kind.class);
        Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.PLANNED)
                .forEach(kind -> amount(content.path(kind.field())).ifPresent(amount -> amounts.put(kind, amount)));
        return new Money(amounts);
    }

    /** What an activity says that people gave: its {@code amount} is money. */
    public static Money contributed(JsonNode activity) {
        var given = new EnumMap<Kind, BigDecimal>(Kind.class);
        amount(activity.path("amount")).ifPresent(amount -> given.put(Kind.CASH, amount));
        for (var kind : List.of(Kind.LABOUR, Kind.LAND)) {
            amount(activity.path(kind.field())).ifPresent(amount -> given.put(kind, amount));
        }
        return new Money(given);
    }

    /** An amount as registers hold it; empty for what is none. */
    public static Optional<BigDecimal> amount(JsonNode json) {
        return json.asText().matches("\\d{1,12}(\\.\\d{1,6})?") ? Recorded.decimal(json) : Optional.empty();
    }

    public Optional<BigDecimal> of(Kind kind) {
        return Optional.ofNullable(amounts.get(kind));
    }

    public Money plus(Money other) {
        var sums = new EnumMap<Kind, BigDecimal>(Kind.class);
        sums.putAll(amounts);
        other.amounts.forEach((kind, amount) -> sums.merge(kind, amount, BigDecimal::add));
        return new Money(sums);
    }

    public boolean isNothing() {
        return amounts.isEmpty();
    }

    /** Whether people gave anything. */
    public boolean isGiven() {
        return Stream.of(Kind.CASH, Kind.LABOUR, Kind.LAND)
                .flatMap(kind -> of(kind).stream())
                .anyMatch(amount -> amount.signum() > 0);
    }

    /** More disbursed than allocated: to be looked at, not refused, since papers come late. */
    public boolean isOverdrawn() {
        return of(Kind.DISBURSED)
                .filter(spent -> spent.compareTo(of(Kind.ALLOCATED).orElse(BigDecimal.ZERO)) > 0)
                .isPresent();
    }
}
