package vn.sontm.testkit;

import java.util.ArrayList;
import java.util.List;
import vn.sontm.base.Json;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Register;

/**
 * A province, two districts, communes and departments that say who is believed: what they may say, and what they may
 * not. Either the province or the first district began by itself, and both may claim anything about each other.
 */
public final class SimulatedLevels {
    /** What happens in a step; numbers in {@link Step} choose among what there is. */
    public enum Action {
        ENROL,
        ENROL_BY_OFFICE,
        REVOKE,
        LIFT,
        ADOPT,
        ADOPT_BY_OFFICE,
        LEAVE
    }

    public record Step(Action action, int who, int whom, int what) {}

    public static final int PROVINCE = 0;
    public static final int DISTRICT = 2;
    private static final int OFFICES = 5;
    private static final List<String> UNITS = List.of(
            "lang-son",
            "lang-son",
            "cao-loc",
            "cao-loc",
            "loc-binh",
            "cao-lau",
            "khuat-xa",
            "cao-loc#phong-giao-duc",
            "loc-binh#phong-giao-duc",
            "phong-giao-duc",
            "cao-lau");
    private static final List<List<String>> SLICES = List.of(
            List.of("*"),
            List.of("cao-loc", "cao-lau", "tan-lien"),
            List.of("loc-binh", "khuat-xa"),
            List.of("cao-lau"),
            List.of("lang-son", "cao-loc#phong-giao-duc"));

    private final List<Pc> pcs = new ArrayList<>();
    private final List<Change> written = new ArrayList<>();

    private SimulatedLevels() {
        UNITS.forEach(unit -> pcs.add(new Pc(pcs.size() + 1, unit)));
    }

    public static SimulatedLevels play(List<Step> script) {
        var levels = new SimulatedLevels();
        script.forEach(levels::play);
        return levels;
    }

    public List<Pc> pcs() {
        return List.copyOf(pcs);
    }

    /** All that was said about who is believed, in the order of writing. */
    public List<Change> written() {
        return List.copyOf(written);
    }

    public List<Change> chain(DeviceId device) {
        return written.stream().filter(change -> change.device().equals(device)).toList();
    }

    private void play(Step step) {
        var who = pcs.get(step.who() % pcs.size());
        var office = pcs.get(step.who() % OFFICES);
        var whom = pcs.get(step.whom() % pcs.size());
        switch (step.action()) {
            case ENROL -> enrol(who, whom, step.what());
            case ENROL_BY_OFFICE -> enrol(office, whom, step.what());
            case REVOKE -> revoke(who, whom, step.what());
            case LIFT -> say(who, Pc.revocation(whom), Content.of(Json.object().put("lifted", true)));
            case ADOPT -> adopt(who, whom, step.what());
            case ADOPT_BY_OFFICE -> adopt(office, whom, step.what());
            case LEAVE -> say(office, Pc.adoption(office.unit()), Content.removal("thôi nhận"));
        }
    }

    private void enrol(Pc who, Pc whom, int what) {
        var isOffice = pcs.indexOf(whom) < OFFICES;
        var role = isOffice ? "office" : whom.unit().contains("phong") ? "department" : "commune";
        var asked = what % 7 == 6 ? "office" : role;
        var units = new ArrayList<>(SLICES.get(what % SLICES.size()));
        units.add(whom.unit());
        say(who, Pc.enrolment(whom), Content.of(whom.grantJson(asked, isOffice && what % 3 != 0, units)));
    }

    private void revoke(Pc who, Pc whom, int what) {
        if (!whom.chain().isEmpty()) {
            var last = whom.chain().get(what % whom.chain().size());
            var content =
                    Json.object().put("seq", last.seq()).put("id", last.id().value());
            say(who, Pc.revocation(whom), Content.of(content));
        }
    }

    /** Of the own office as a rule, sometimes in the name of another's. */
    private void adopt(Pc who, Pc whom, int what) {
        var about = what % 5 == 4 ? pcs.get(DISTRICT) : who;
        say(who, Pc.adoption(about.unit()), Content.of(whom.higherJson(what % 2 == 0)));
    }

    /** Half of the time having seen what was said of the register before. */
    private void say(Pc who, Register register, Content content) {
        var seen = written.size() % 2 == 0
                ? written.stream()
                        .filter(change -> change.register().equals(register))
                        .toArray(Change[]::new)
                : new Change[0];
        written.add(who.write(register, content, written.size() + 1L, seen));
    }
}
