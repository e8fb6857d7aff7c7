package vn.sontm.programme.calendar;

import java.time.LocalDate;
import java.util.Set;

/**
 * By which codes a rule may have named a unit: its own and, after recodes, mergers and splits, those of the units that it
 * stands for on a day. Units are told of periods, so the calendar may not know them and is given this instead.
 */
@FunctionalInterface
public interface Namesakes {
    Set<String> of(String unit, LocalDate day);
}
