package vn.sontm.report.form;

import java.time.LocalDate;
import java.util.List;
import vn.sontm.programme.calendar.Delivery;
import vn.sontm.programme.calendar.Delivery.State;

/**
 * How deliveries stand on the day of a paper, in the words that its template has: one that an office adapted before it could
 * say that no due day is set says that the report is not due yet, or in time where it is there.
 */
record ToldStates(FormTemplate words, LocalDate day) {
    static ToldStates of(Filling filling, FormTemplate words) {
        return new ToldStates(words, filling.request().day());
    }

    State of(Delivery delivery) {
        var state = delivery.on(day);
        return switch (state) {
            case UNSET -> words.optional("unset").isEmpty() ? State.AWAITED : state;
            case UNDATED -> words.optional("undated").isEmpty() ? State.ON_TIME : state;
            default -> state;
        };
    }

    List<Delivery> in(State state, List<Delivery> all) {
        return all.stream().filter(delivery -> of(delivery) == state).toList();
    }
}
