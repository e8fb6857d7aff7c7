package vn.sontm.programme.reform;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.ledger.Register;
import vn.sontm.programme.reform.Reform.Act;
import vn.sontm.programme.reform.Reform.NewUnit;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;
import vn.sontm.programme.register.Statement;
import vn.sontm.programme.unit.Attribute;
import vn.sontm.programme.unit.Span;
import vn.sontm.programme.unit.Subject;
import vn.sontm.programme.unit.Subjects;
import vn.sontm.programme.unit.Succession;
import vn.sontm.programme.unit.Unit;
import vn.sontm.programme.unit.UnitCodes;
import vn.sontm.programme.unit.UnitFormat;
import vn.sontm.programme.unit.Units;
import vn.sontm.programme.unit.Village;

/** The units as the ledger has them, and the pages that a decision rewrites. Fields that are not understood stay. */
public final class UnitBook {
    private final Registers registers;
    private final Units units;
    private final Map<String, ObjectNode> pages = new LinkedHashMap<>();
    private final Set<String> places = new HashSet<>();

    public UnitBook(Registers registers) {
        this.registers = registers;
        this.units = Units.from(registers);
    }

    Units units() {
        return units;
    }

    Subjects subjects() {
        return Subjects.from(registers);
    }

    /** The content of a unit's register as it is to be, to be changed in place. */
    ObjectNode page(String code) {
        return pages.computeIfAbsent(code, this::known);
    }

    private ObjectNode known(String code) {
        return registers
                .find(new Register(RegisterKind.UNIT.code(), code, "", ""))
                .map(entry -> (ObjectNode) entry.content().deepCopy())
                .orElseGet(Json::object);
    }

    /** A unit that exists on the day before and that nothing has ended by then. */
    Unit standing(String code, Act act) {
        var unit = units.get(code);
        var before = act.on().minusDays(1);
        var decided = unit.successors().stream().anyMatch(next -> !next.on().isBefore(act.on()));
        if (!unit.existsOn(before) || !unit.existsOn(act.on()) || decided) {
            throw invalid("standing", unit.fullNameOn(before), act.on());
        }
        return unit;
    }

    /** The page of a unit that exists from a day on; refuses as {@link #begin(NewUnit)}. */
    ObjectNode begin(NewUnit begun, Act act) {
        return begin(begun).put("from", act.on().toString());
    }

    /** Begins a page; refuses a code that is in use or cannot be one. */
    ObjectNode begin(NewUnit begun) {
        if (!UnitCodes.valid(begun.code())) {
            throw invalid("code", begun.code());
        }
        if (units.find(begun.code()).isPresent() || pages.containsKey(begun.code())) {
            throw invalid("used", begun.code());
        }
        if (begun.name().isBlank() || begun.level().isBlank()) {
            throw invalid("name", begun.code());
        }
        begun.parent().ifPresent(units::get);
        var page = page(begun.code())
                .put("name", begun.name())
                .put("title", begun.title())
                .put("level", begun.level());
        begun.parent().ifPresent(parent -> page.put("parent", parent));
        return page;
    }

    void founded(ObjectNode page, Act act) {
        act.decision().write(page, "founded");
    }

    void ended(String code, Act act) {
        act.decision().write(page(code), "ended");
    }

    /** The last day of a unit. */
    void end(String code, Act act) {
        page(code).put("until", act.on().minusDays(1).toString());
    }

    void succeed(String code, String next, Succession.Kind kind, Act act) {
        UnitFormat.write(
                new Succession(next, kind, act.on(), act.decision()), page(code).withArray("successors"));
    }

    /** Something that holds from the decision's first day on. */
    void hold(String code, String name, String value, Act act) {
        var span = new Span(Optional.of(act.on()), Optional.empty());
        UnitFormat.write(
                new Attribute(name, value, span, act.decision()), page(code).withArray("attributes"));
    }

    /** What lies directly below a unit that ends comes below another. */
    void moveChildren(String code, String parent, Act act) {
        units.children(code, act.on()).forEach(child -> hold(child.code(), "parent", parent, act));
    }

    /** Residential areas, gardens and the like go on inside another unit, each under a code of its own. */
    List<Statement> moveSubjects(String from, String into) {
        return subjects().staying(from).stream()
                .map(subject -> moveSubject(subject, into))
                .toList();
    }

    Statement moveSubject(Subject subject, String into) {
        var content = ((ObjectNode) subject.content().deepCopy()).put("was", subject.code());
        return Statement.of(RegisterKind.SUBJECT, place(subject, into), "", "", content);
    }

    void addVillage(String code, Village village) {
        page(code).withArray("villages").addObject().put("code", village.code()).put("name", village.name());
    }

    void dropVillage(String code, Village village) {
        var villages = page(code).withArray("villages");
        for (var place = villages.size() - 1; place >= 0; place--) {
            if (villages.get(place).path("code").asText().equals(village.code())) {
                villages.remove(place);
            }
        }
    }

    /** Two units before may have called theirs the same. */
    private String place(Subject subject, String into) {
        var own = into + subject.code().substring(subject.unit().length());
        var code = subjects().find(own).isPresent() || places.contains(own) ? own + "-" + subject.unit() : own;
        places.add(code);
        return code;
    }

    /** Whether a unit has said anything itself. */
    boolean hasWords(String code) {
        return Stream.of(RegisterKind.values())
                .filter(kind -> kind.owner() == RegisterKind.Owner.COMMUNE)
                .anyMatch(kind -> !registers.ofUnit(kind, code).isEmpty());
    }

    /** The pages that were asked for. */
    List<Statement> statements() {
        return pages.entrySet().stream()
                .map(page -> Statement.of(RegisterKind.UNIT, page.getKey(), "", "", page.getValue()))
                .toList();
    }

    static Refusal invalid(String key, String about, LocalDate on) {
        return new Refusal(
                ErrorCode.REFORM_INVALID, Messages.text("reform.invalid." + key, about, VietnameseNumbers.format(on)));
    }

    private static Refusal invalid(String key, String about) {
        return new Refusal(ErrorCode.REFORM_INVALID, Messages.text("reform.invalid." + key, about));
    }
}
