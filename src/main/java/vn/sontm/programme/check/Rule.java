package vn.sontm.programme.check;

import java.util.stream.Stream;
import vn.sontm.programme.check.text.PlanReading;

/** One thing that a plan's text must satisfy. Knows no particular plan; keeps no state. */
interface Rule {
    Stream<Finding> check(PlanReading reading);
}
