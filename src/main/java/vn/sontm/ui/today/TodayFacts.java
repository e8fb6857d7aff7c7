package vn.sontm.ui.today;

import java.util.List;
import java.util.stream.Stream;
import vn.sontm.ui.common.Snapshot;

/**
 * The office's day.
 *
 * @param communes whether there is any unit to look after
 * @param topics the cards, in the order in which they are read
 */
record TodayFacts(boolean communes, List<Topic> topics) {
    TodayFacts {
        topics = List.copyOf(topics);
    }

    static TodayFacts of(Snapshot snapshot) {
        var traffic = new Traffic(snapshot);
        var duties = new Duties(snapshot);
        var results = Results.of(snapshot.office(), snapshot.chosenSet());
        return new TodayFacts(
                !snapshot.office().units().isEmpty(),
                Stream.concat(
                                new Newcomers(snapshot).topic(),
                                Stream.of(
                                        duties.due(),
                                        traffic.late(),
                                        traffic.arrived(),
                                        results.gaps(),
                                        Objectives.of(snapshot).topic(),
                                        new Outlooks(snapshot, snapshot.chosenSet()).topic(),
                                        results.lost(),
                                        results.distance(),
                                        results.differs(),
                                        duties.questions(),
                                        duties.conflicts()))
                        .toList());
    }
}
