package vn.sontm.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.sontm.base.Json;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Register;

/**
 * A district at work, played from a script: an office with two PCs, two communes (one with two PCs), a department and
 * somebody whom nobody enrols. They write what they may and what they may not, enrol and revoke, are cloned and restored
 * from backups, and pass files round that arrive late, twice, in any order, or never. The same script gives the same
 * history, apart from the wall clocks.
 */
public final class SimulatedOffices {
    /** What happens in a step; numbers in {@link Step} choose among what there is at that moment. */
    public enum Action {
        WRITE,
        WRITE_AGAIN,
        REMOVE,
        ENROL,
        ENROL_BY_ROOT,
        REVOKE,
        REVOKE_BY_OFFICE,
        LIFT_BY_OFFICE,
        CLONE,
        BACKUP,
        RESTORE,
        SEND_ALL,
        SEND_OWN,
        SEND_TAIL,
        RELAY,
        OLD_FILE
    }

    public record Step(Action action, int who, int whom, int what) {}

    /** How the PCs' wall clocks go. */
    public enum Clocks {
        /** Right on one PC, years ahead, frozen or running backwards on the others. */
        ASTRAY,
        CONSTANT
    }

    public static final int ROOT = 0;
    public static final int SECOND_OFFICE_PC = 1;
    public static final int STRANGER = 6;

    /** What they write about; the last is of a kind that this version does not know. */
    public static final List<Register> REGISTERS = List.of(
            new Register("value", "cao-lau", "xa/2.1", "2024-06"),
            new Register("value", "cao-lau", "xa/2.2", "2024-06"),
            new Register("value", "tan-lien", "xa/2.1", "2024-06"),
            new Register("target", "cao-lau", "xa/2", "2024"),
            new Register("conclusion", "cao-lau", "xa/2@cao-loc", "2024-06"),
            new Register("population", "cao-loc", "xa", "2024"),
            new Register("department-word", "cao-lau", "xa/2@phong-giao-duc", "2024-06"),
            new Register("weather", "cao-lau", "", "2024-06"));

    private static final List<String> UNITS = List.of("cao-loc", "cao-lau", "tan-lien");

    private final Clocks clocks;
    private final List<SimulatedPc> pcs = new ArrayList<>();
    private final List<SimulatedPc> backups = new ArrayList<>();
    private final List<Integer> backupOf = new ArrayList<>();
    private final List<Collection<Change>> files = new ArrayList<>();
    private final Set<Change> written = new LinkedHashSet<>();

    private SimulatedOffices(Clocks clocks) {
        this.clocks = clocks;
        var root = TestKeys.of(1).device();
        var units = List.of("cao-loc", "cao-loc", "cao-lau", "cao-lau", "tan-lien", "phong-giao-duc", "cao-lau");
        for (var unit : units) {
            pcs.add(new SimulatedPc(pcs.size() + 1, unit, root));
        }
    }

    public static SimulatedOffices play(List<Step> script, Clocks clocks) {
        var offices = new SimulatedOffices(clocks);
        for (var number = 0; number < script.size(); number++) {
            offices.play(number, script.get(number));
        }
        return offices;
    }

    public DeviceId root() {
        return pcs.getFirst().device();
    }

    public List<SimulatedPc> pcs() {
        return List.copyOf(pcs);
    }

    /** Every change that anybody ever wrote, in the order of writing. */
    public List<Change> written() {
        return List.copyOf(written);
    }

    /** The files that were made, delivered or not. */
    public List<Collection<Change>> files() {
        return List.copyOf(files);
    }

    private void play(int number, Step step) {
        var who = pcs.get(step.who() % pcs.size());
        var whom = pcs.get(step.whom() % pcs.size());
        var register = REGISTERS.get(step.what() % REGISTERS.size());
        switch (step.action()) {
            case WRITE -> write(who, register, value("v" + number), number);
            case WRITE_AGAIN -> write(who, register, value("như nhau"), number);
            case REMOVE -> write(who, register, Content.removal("nhập nhầm"), number);
            case ENROL -> enrol(who, whom, step.what(), number);
            case ENROL_BY_ROOT -> enrol(pcs.getFirst(), whom, step.what(), number);
            case REVOKE -> revoke(who, whom, step.what(), number);
            case REVOKE_BY_OFFICE -> revoke(pcs.get(step.who() % 2), whom, step.what(), number);
            case LIFT_BY_OFFICE -> lift(pcs.get(step.who() % 2), whom, number);
            case CLONE -> pcs.add(who.copy("bản sao " + number));
            case BACKUP -> backup(step.who() % pcs.size(), number);
            case RESTORE -> restore(step.what(), number);
            case SEND_ALL -> send(who.known(), whom, step.what());
            case SEND_OWN -> send(who.chain(), whom, step.what());
            case SEND_TAIL -> send(tail(who.chain()), whom, step.what());
            case RELAY -> send(of(who.known(), pcs.get(step.what() % pcs.size()).device()), whom, step.what());
            case OLD_FILE -> receive(whom, step.what());
        }
    }

    private void write(SimulatedPc who, Register register, Content content, int number) {
        written.add(who.write(register, content, wallClock(pcs.indexOf(who), number)));
    }

    private void enrol(SimulatedPc who, SimulatedPc whom, int what, int number) {
        var role =
                whom.unit().equals("cao-loc") ? "office" : whom.unit().startsWith("phong") ? "department" : "commune";
        var mayEnrol = role.equals("office") && what % 2 == 0;
        var units = role.equals("commune") ? List.of(whom.unit()) : what % 3 == 0 ? List.of("*") : UNITS;
        write(who, control("enrolment", whom), Content.of(whom.enrolment(role, mayEnrol, units)), number);
    }

    private void revoke(SimulatedPc who, SimulatedPc whom, int what, int number) {
        var known = of(who.known(), whom.device());
        if (!known.isEmpty()) {
            var last = known.get(what % known.size()).position();
            var content =
                    Json.object().put("seq", last.seq()).put("id", last.id().value());
            write(who, control("revocation", whom), Content.of(content), number);
        }
    }

    private void backup(int who, int number) {
        backups.add(pcs.get(who).copy("sao lưu " + number));
        backupOf.add(who);
    }

    private void restore(int what, int number) {
        if (!backups.isEmpty()) {
            var chosen = what % backups.size();
            pcs.set(backupOf.get(chosen), backups.get(chosen).copy("khôi phục " + number));
        }
    }

    /** One file in five gets lost on the way, or comes later as an old one. */
    private void send(Collection<Change> content, SimulatedPc whom, int what) {
        files.add(List.copyOf(content));
        if (what % 5 != 0) {
            whom.receive(content);
        }
    }

    private void receive(SimulatedPc whom, int what) {
        if (!files.isEmpty()) {
            whom.receive(files.get(what % files.size()));
        }
    }

    private void lift(SimulatedPc who, SimulatedPc whom, int number) {
        var lifted = Content.of(Json.object().put("lifted", true));
        write(who, control("revocation", whom), lifted, number);
    }

    private static List<Change> tail(List<Change> chain) {
        return chain.subList(chain.size() / 2, chain.size());
    }

    private String wallClock(int pc, int number) {
        if (clocks == Clocks.CONSTANT) {
            return "2024-01-01T00:00:00";
        }
        return switch (pc % 4) {
            case 0 -> "2024-06-01T08:00:%02d".formatted(number % 60);
            case 1 -> "2034-06-01T08:00:%02d".formatted(number % 60);
            case 2 -> "1970-01-01T00:00:00";
            default -> "2024-05-01T08:00:%02d".formatted(59 - number % 60);
        };
    }

    private static Register control(String kind, SimulatedPc about) {
        return new Register(kind, about.unit(), about.device().value(), "");
    }

    private static Content value(String value) {
        return Content.of(Json.object().put("value", value));
    }

    private static List<Change> of(Collection<Change> changes, DeviceId device) {
        return changes.stream().filter(change -> change.device().equals(device)).toList();
    }
}
