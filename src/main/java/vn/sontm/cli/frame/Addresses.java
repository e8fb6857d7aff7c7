package vn.sontm.cli.frame;

import java.util.Optional;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.programme.catalogue.CriteriaSets;
import vn.sontm.programme.plan.Agencies;
import vn.sontm.programme.register.Registers;
import vn.sontm.programme.unit.Subjects;
import vn.sontm.programme.unit.Unit;
import vn.sontm.programme.unit.Units;
import vn.sontm.workspace.WorkingPeriod;
import vn.sontm.workspace.Workspace;

/**
 * From words as people type them to the codes of registers: a unit by code or name, a subject of the own unit without the
 * unit, an indicator or criterion without its set.
 */
public final class Addresses {
    private final String own;
    private final Units units;
    private final Subjects subjects;
    private final CriteriaSets sets;
    private final Registers registers;
    private final int year;

    public Addresses(Workspace workspace) {
        this.own = workspace.identity().unit();
        this.units = Units.from(workspace.registers());
        this.subjects = Subjects.from(workspace.registers());
        this.sets = workspace.sets();
        this.registers = workspace.registers();
        this.year = WorkingPeriod.of(workspace).year();
    }

    /** Code of the workspace's own unit. */
    public String own() {
        return own;
    }

    /** How people call a unit or subject; the code itself where it is not known here. */
    public String name(String code) {
        return subjects.find(code)
                .map(subject -> subject.name())
                .or(() -> units.find(code).map(unit -> (unit.title() + " " + unit.name()).strip()))
                .or(() -> Agencies.name(registers, code))
                .orElse(code);
    }

    /** Code of the unit with this code or name; refuses with {@link ErrorCode#UNIT_UNKNOWN}. */
    public String unit(String typed) {
        if (typed.equals(own) || units.find(typed).isPresent()) {
            return typed;
        }
        var named = units.all().stream().filter(unit -> isNamed(unit, typed)).toList();
        if (named.size() != 1) {
            throw new Refusal(ErrorCode.UNIT_UNKNOWN, typed);
        }
        return named.getFirst().code();
    }

    private static boolean isNamed(Unit unit, String typed) {
        var key = VietnameseText.searchKey(typed);
        return key.equals(VietnameseText.searchKey(unit.name()))
                || key.equals(VietnameseText.searchKey(unit.title() + " " + unit.name()));
    }

    /** A unit, unit/subject, or a subject of the own unit; refuses with {@link ErrorCode#SUBJECT_UNKNOWN}. */
    public String subject(String typed) {
        if (typed.contains("/")) {
            return subjects.get(typed).code();
        }
        return subjects.find(own + "/" + typed).map(subject -> subject.code()).orElseGet(() -> unit(typed));
    }

    /** The set given, else the usual commune set of the year that the ledger has come to; refuses with {@link ErrorCode#SET_UNKNOWN}. */
    public CriteriaSet set(Optional<String> typed) {
        if (typed.isPresent()) {
            return sets.get(typed.get());
        }
        return sets.usual(year, set -> set.scope() == CriteriaSet.Scope.COMMUNE)
                .orElseThrow(() -> new Refusal(ErrorCode.SET_UNKNOWN, Messages.text("cli.set.default")));
    }

    /** set/code, or set/code#part. */
    public String indicator(String typed, Optional<String> set) {
        return typed.contains("/") ? typed : set(set).id() + "/" + typed;
    }

    /** set/number; refuses with {@link ErrorCode#CRITERION_UNKNOWN}. */
    public String criterion(String typed, Optional<String> set) {
        var slash = typed.indexOf('/');
        var known = set(slash < 0 ? set : Optional.of(typed.substring(0, slash)));
        var number = typed.substring(slash + 1);
        return known.criteria().stream()
                .map(criterion -> Integer.toString(criterion.number()))
                .filter(number::equals)
                .findFirst()
                .map(code -> known.id() + "/" + code)
                .orElseThrow(() -> new Refusal(ErrorCode.CRITERION_UNKNOWN, typed));
    }
}
