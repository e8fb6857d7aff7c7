package vn.sontm.report.planning;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.sontm.base.Messages;
import vn.sontm.programme.plan.PlanSet;
import vn.sontm.programme.plan.StartState;
import vn.sontm.programme.plan.StatedStart;

/** The state in which each subject began the year, criterion by criterion. */
final class StartMatrix extends Matrix<StartState> {
    private final PlanSet set;

    StartMatrix(PlanPicture picture, PlanSet set) {
        super(picture, set, words());
        this.set = set;
    }

    @Override
    public String id() {
        return "starts/" + set.id();
    }

    @Override
    public String sheet() {
        return Messages.text("planning.sheet.starts", set.id());
    }

    @Override
    Optional<StartState> said(PlanPicture from, String subject, String id, int number) {
        return from.start(subject, id, number);
    }

    /** A state that was entered is taken back with a reason, not by leaving it out. */
    @Override
    PlanEdit edit(String subject, String id, int number, Optional<StartState> word) throws Unreadable {
        var state = word.orElseThrow(() -> new Unreadable("planning.start.blank"));
        return new PlanEdit.Started(new StatedStart(subject, id + "/" + number, state));
    }

    private static Map<String, StartState> words() {
        var words = new LinkedHashMap<String, StartState>();
        for (var state : StartState.values()) {
            if (state != StartState.UNKNOWN) {
                words.put(Messages.text("report.start." + state.code()), state);
            }
        }
        return words;
    }
}
