package vn.sontm.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Refusal;
import vn.sontm.store.LedgerStore;

/**
 * The PINs of the people of this PC, and the list of what was done with them. A forgotten PIN is taken off by an act that
 * everybody sees afterwards, not by a secret: work must go on while somebody is away.
 */
public final class Pins {
    private static final String PIN = "people.pin.";
    private static final String WRONG = "people.pin-wrong.";
    private static final String ACTS = "people.pin-acts";
    private static final int FREE_TRIES = 3;
    private static final int SHORTEST_WAIT = 5;
    private static final int LONGEST_WAIT = 30;

    private final Workspace workspace;
    private final LedgerStore store;

    public Pins(Workspace workspace) {
        this.workspace = workspace;
        this.store = workspace.store();
    }

    /** @param rest how many seconds to hold the next try back */
    public record Answer(boolean right, int rest) {
        private static final Answer RIGHT = new Answer(true, 0);
    }

    /** What can be done with a PIN. */
    public enum Deed {
        SET,
        CHANGED,
        REMOVED,
        /** Taken off because it was forgotten. */
        FORGOTTEN
    }

    /**
     * Something that was done with a PIN.
     *
     * @param at wall clock, for people
     * @param by who did it; the person themselves but for a forgotten PIN
     * @param reason why it was taken off; else empty
     */
    public record Act(Deed deed, String person, String at, String by, String reason) {}

    public boolean has(String person) {
        return kept(person).isPresent();
    }

    /** Seconds that the next try is held back: none before the third wrong one, then longer with each. */
    public int rest(String person) {
        var wrong = wrong(person);
        return wrong < FREE_TRIES ? 0 : Math.min(LONGEST_WAIT, SHORTEST_WAIT << Math.min(wrong - FREE_TRIES, 8));
    }

    /** Right for somebody without a PIN, whatever was typed. */
    public Answer check(String person, String digits) {
        var right = kept(person).filter(pin -> !pin.fits(digits)).isEmpty();
        if (right && wrong(person) > 0 || !right) {
            store.setting(WRONG + person, Integer.toString(right ? 0 : wrong(person) + 1));
        }
        return right ? Answer.RIGHT : new Answer(false, rest(person));
    }

    /**
     * Sets a PIN or another one. Refuses with {@link ErrorCode#PIN_INVALID} what is not four to eight digits.
     *
     * @param current the PIN until now; empty where there is none
     */
    public Answer set(String person, String current, String next) {
        var pin = Pin.of(next, workspace.environment().random());
        var deed = has(person) ? Deed.CHANGED : Deed.SET;
        return change(person, current, pin.kept(), deed);
    }

    public Answer remove(String person, String current) {
        return change(person, current, "", Deed.REMOVED);
    }

    /**
     * Takes a forgotten PIN off, and keeps who did so and why. Refuses without a name ({@link ErrorCode#PERSON_INVALID}) or
     * a reason ({@link ErrorCode#REASON_MISSING}), and the person's own name ({@link ErrorCode#PIN_WITNESS}).
     *
     * @param by who takes it off, other than the person; proves it by their own PIN where they have one
     */
    public Answer forget(String person, String by, String digits, String reason) {
        var name = Typed.required(by, ErrorCode.PERSON_INVALID);
        var why = Typed.required(reason, ErrorCode.REASON_MISSING);
        if (name.equals(person)) {
            throw new Refusal(ErrorCode.PIN_WITNESS);
        }
        var answer = check(name, digits);
        if (answer.right()) {
            keep(new Act(Deed.FORGOTTEN, person, workspace.environment().now(), name, why), "");
        }
        return answer;
    }

    /** The latest first. */
    public List<Act> acts() {
        return read().stream().map(Pins::act).toList().reversed();
    }

    /** What was last done with this person's PIN, where it was taken off by somebody else. */
    public Optional<Act> takenOff(String person) {
        return acts().stream()
                .filter(act -> act.person().equals(person))
                .findFirst()
                .filter(act -> act.deed() == Deed.FORGOTTEN);
    }

    private Answer change(String person, String current, String kept, Deed deed) {
        var answer = check(person, current);
        if (answer.right()) {
            keep(new Act(deed, person, workspace.environment().now(), person, ""), kept);
        }
        return answer;
    }

    private void keep(Act act, String kept) {
        var acts = Json.array();
        read().forEach(acts::add);
        acts.addObject()
                .put("deed", act.deed().name())
                .put("person", act.person())
                .put("at", act.at())
                .put("by", act.by())
                .put("reason", act.reason());
        store.settings(Map.of(PIN + act.person(), kept, WRONG + act.person(), "0", ACTS, acts.toString()));
    }

    private List<JsonNode> read() {
        return store.setting(ACTS)
                .map(text -> StreamSupport.stream(Json.parse(text).spliterator(), false)
                        .toList())
                .orElse(List.of());
    }

    private static Act act(JsonNode json) {
        return new Act(
                Deed.valueOf(json.path("deed").asText()),
                json.path("person").asText(),
                json.path("at").asText(),
                json.path("by").asText(),
                json.path("reason").asText());
    }

    private Optional<Pin> kept(String person) {
        return store.setting(PIN + person).flatMap(Pin::parse);
    }

    private int wrong(String person) {
        return store.setting(WRONG + person).map(Integer::parseInt).orElse(0);
    }
}
