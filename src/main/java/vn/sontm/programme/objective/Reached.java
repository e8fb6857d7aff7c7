package vn.sontm.programme.objective;

import vn.sontm.programme.assessment.Recognition;

/** One thing that the figure of an objective counts, where a criteria set measures it. */
public sealed interface Reached permits Standing, Reached.Title, Reached.Criterion {
    /** Who holds a title, and the latest decision that gave it. */
    record Title(String name, Recognition title) implements Reached {}

    /** How many units out of {@code of} meet a criterion, of which the average is made. */
    record Criterion(int number, String name, int count, int of) implements Reached {}
}
