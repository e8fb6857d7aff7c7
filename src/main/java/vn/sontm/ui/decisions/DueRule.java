package vn.sontm.ui.decisions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.programme.calendar.DueDay;
import vn.sontm.programme.calendar.DueDay.Matter;
import vn.sontm.programme.calendar.Obligor;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;
import vn.sontm.workspace.Records;
import vn.sontm.workspace.Workspace;

/** One rule for all of a kind: who has to have what by when. A report's day is typed as 25 or 5+1, a plan's as 31/3. */
record DueRule(Period.Kind kind, Obligor obligor, Matter about) {
    private static final int MONTHS = 12;
    private static final Pattern REPORT = Pattern.compile("(\\d{1,2})(?:\\s*\\+\\s*(\\d{1,2}))?");
    private static final Pattern PLAN = Pattern.compile("(\\d{1,2})\\s*/\\s*(\\d{1,2})");

    /** Reports of each kind of period, then the plan of the year. */
    static List<DueRule> ofObligor(Obligor obligor) {
        return Stream.concat(
                        Stream.of(Period.Kind.values()).map(kind -> new DueRule(kind, obligor, Matter.REPORT)),
                        Stream.of(new DueRule(Period.Kind.YEAR, obligor, Matter.PLAN)))
                .toList();
    }

    DueRule of(Obligor other) {
        return new DueRule(kind, other, about);
    }

    String id() {
        var name = about == Matter.PLAN ? "plan" : kind.code();
        return obligor == Obligor.COMMUNE ? name : name + "-" + obligor.code();
    }

    String title() {
        return Messages.text("decisions.due." + (about == Matter.PLAN ? "plan" : kind.code()));
    }

    /** "25", "5+1" for the fifth of the month after, "31/3" for a plan; empty where there is no such rule. */
    String text(Registers registers) {
        return entry(registers)
                .flatMap(entry -> DueDay.read(entry.register().item(), entry.content()))
                .map(this::text)
                .orElse("");
    }

    private String text(DueDay rule) {
        if (about == Matter.PLAN) {
            return rule.day() + "/" + (MONTHS + rule.monthOffset());
        }
        return rule.monthOffset() == 0 ? Integer.toString(rule.day()) : rule.day() + "+" + rule.monthOffset();
    }

    /** Refuses with {@link ErrorCode#RECORD_INVALID} what is no day. */
    void save(Workspace workspace, String typed) {
        var match = (about == Matter.PLAN ? PLAN : REPORT).matcher(typed.strip());
        if (!match.matches()) {
            throw invalid(typed);
        }
        var object = Json.object()
                .put("kind", RegisterKind.DUE_DAY.code())
                .put(
                        "item",
                        entry(workspace.registers())
                                .map(entry -> entry.register().item())
                                .orElseGet(this::item));
        object.set("content", rule(match, typed).toJson());
        new Records(workspace).record(object, Optional.empty());
    }

    private DueDay rule(MatchResult match, String typed) {
        var day = Integer.parseInt(match.group(1));
        var second = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
        if (about == Matter.PLAN && (second < 1 || second > MONTHS)) {
            throw invalid(typed);
        }
        try {
            return new DueDay(kind, day, about == Matter.PLAN ? second - MONTHS : second, Set.of(), obligor, about);
        } catch (IllegalArgumentException e) {
            throw invalid(typed);
        }
    }

    private static Refusal invalid(String typed) {
        return new Refusal(ErrorCode.RECORD_INVALID, Messages.text("decisions.due.invalid", typed));
    }

    /** The rule that holds for all; the plan may have named it otherwise than this screen would. */
    private Optional<Entry> entry(Registers registers) {
        return registers.all(RegisterKind.DUE_DAY).stream()
                .filter(entry -> DueDay.read(entry.register().item(), entry.content())
                        .filter(rule -> rule.kind() == kind
                                && rule.obligor() == obligor
                                && rule.about() == about
                                && rule.units().isEmpty())
                        .isPresent())
                .findFirst();
    }

    private String item() {
        return about == Matter.REPORT && obligor == Obligor.COMMUNE ? kind.code() : kind.code() + "/" + id();
    }
}
