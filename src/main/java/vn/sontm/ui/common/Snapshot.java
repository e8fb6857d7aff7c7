package vn.sontm.ui.common;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.sontm.exchange.OwnEnrolment;
import vn.sontm.ledger.Role;
import vn.sontm.programme.assessment.Assessments;
import vn.sontm.programme.assessment.DepartmentWords;
import vn.sontm.programme.assessment.OfficeStatus;
import vn.sontm.programme.assessment.SetStatus;
import vn.sontm.programme.assessment.Slice;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.calendar.ReportingCalendar;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.programme.catalogue.CriteriaSets;
import vn.sontm.programme.plan.Agencies;
import vn.sontm.programme.register.ReadOnce;
import vn.sontm.programme.register.Registers;
import vn.sontm.programme.unit.Units;
import vn.sontm.workspace.Identity;
import vn.sontm.workspace.WallClock;
import vn.sontm.workspace.Workspace;

/**
 * What the workspace says at one moment about one period. Each part is computed when somebody asks and then shared by all
 * who ask; for the session's reading thread, and for whoever reads the first one before there is a session.
 */
public final class Snapshot {
    private final Workspace workspace;
    private final Period period;
    private final String set;
    private final Map<Object, Object> known;

    public Snapshot(Workspace workspace, Period period, String set) {
        this(workspace, period, set, new HashMap<>());
    }

    private Snapshot(Workspace workspace, Period period, String set, Map<Object, Object> known) {
        this.workspace = workspace;
        this.period = period;
        this.set = set;
        this.known = known;
    }

    /** The same moment, another period. */
    public Snapshot at(Period other) {
        return new Snapshot(workspace, other, set, known);
    }

    public Workspace workspace() {
        return workspace;
    }

    public Period period() {
        return period;
    }

    /** Id of the chosen criteria set; empty until one is chosen. */
    public String set() {
        return set;
    }

    public Identity identity() {
        return once("identity", workspace::identity);
    }

    /** What this PC's clock says, and whether it can be right. */
    public WallClock clock() {
        return once("clock", () -> WallClock.of(workspace));
    }

    /** Computes ahead what nearly every screen begins with. */
    public void prepare() {
        if (identity().role() == Role.COMMUNE) {
            unit();
        } else {
            office();
        }
    }

    /** The day to propose and to count from. */
    public LocalDate today() {
        return clock().today();
    }

    /** Live, as of everything known. */
    public Registers registers() {
        return workspace.registers();
    }

    /** As the papers of the period say: what its locks name, and what is known now of all that is open. */
    public Registers settled() {
        return once("settled " + period, () -> workspace.periods().ofAll(period));
    }

    public Units units() {
        return once("units", () -> Units.from(registers()));
    }

    /** "xã Cao Lâu", "Phòng Tư pháp": what a unit or an agency is called today; the code where nobody knows it. */
    public String title(String code) {
        return Agencies.title(registers(), units(), code, today());
    }

    public CriteriaSets sets() {
        return once("sets", workspace::sets);
    }

    public ReportingCalendar calendar() {
        return once("calendar", () -> ReportingCalendar.from(registers(), units()::names));
    }

    public DepartmentWords departmentWords() {
        return once("department words", () -> DepartmentWords.from(registers()));
    }

    /** This workspace's own unit. */
    public UnitStatus unit() {
        return unit(identity().unit());
    }

    public UnitStatus unit(String unit) {
        return once("unit " + unit + " " + period, () -> assessments(unit).unit(unit, period));
    }

    /** One set of this workspace's own unit, where nothing else of it is needed; empty where it has nothing of the set. */
    public Optional<SetStatus> set(String set) {
        var own = identity().unit();
        return once("set " + set + " " + period, () -> assessments(own).set(own, set, period));
    }

    /** What is not locked is judged by one reading of what offices wrote, whatever the period. */
    private Assessments assessments(String unit) {
        return workspace.periods().isLocked(unit, period)
                ? Assessments.of(workspace.periods().ofUnit(unit, period))
                : live();
    }

    private Assessments live() {
        return once("live", () -> Assessments.of(new ReadOnce(registers())));
    }

    /** This workspace's own unit as of everything known, also where the period is locked. */
    public UnitStatus unitAfterLock() {
        return once("after lock " + period, () -> live().unit(identity().unit(), period));
    }

    /** All communes below the consolidating office; at a department those that it is in charge of, under its criteria. */
    public OfficeStatus office() {
        return office(registers());
    }

    /** Judges several periods ahead by one reading of what is known now; each is then shown by {@link #at}. */
    public void offices(Collection<Period> periods) {
        var now = new ReadOnce(registers());
        periods.forEach(other -> at(other).office(now));
    }

    /** One set of each unit of {@link #office}, judged when somebody asks for it; not kept, and not sliced. */
    public Map<String, Supplier<Optional<SetStatus>>> sets(String set) {
        return Assessments.of(settled()).sets(identity().office(), set, period);
    }

    private OfficeStatus office(Registers now) {
        return once(
                "office " + period,
                () -> slice().of(Assessments.of(workspace.periods().ofAll(period, now))
                        .office(identity().office(), period)));
    }

    /** What this workspace is in charge of. */
    public Slice slice() {
        return once("slice " + period, () -> new OwnEnrolment(workspace).slice(period.lastDay()));
    }

    /** The chosen set where it is known and belongs to this workspace, else the usual one of the period's year that does; empty where none does. */
    public String chosenSet() {
        return sets().find(set)
                .filter(known -> slice().has(known.id()))
                .or(() -> sets().usual(period.year(), known -> slice().has(known.id())))
                .map(CriteriaSet::id)
                .orElse("");
    }

    /** Computes something once for this moment, for all who ask by the same name; a name has one type. */
    @SuppressWarnings("unchecked")
    public <T> T once(String name, Supplier<T> compute) {
        synchronized (known) {
            var value = known.get(name);
            if (value == null) {
                value = compute.get();
                known.put(name, value);
            }
            return (T) value;
        }
    }
}
