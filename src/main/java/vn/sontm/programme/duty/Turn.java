package vn.sontm.programme.duty;

import java.time.LocalDate;

/**
 * One turn of a duty: days in which it has to be done at least so often.
 *
 * @param to the last day that keeps it
 * @param done how often it was done in these days
 */
public record Turn(LocalDate from, LocalDate to, int required, int done, State state) {
    /** How a turn stands. */
    public enum State {
        KEPT,
        /** It is over, and too little was done. */
        MISSED,
        /** There is still time. */
        OPEN,
        AHEAD
    }
}
