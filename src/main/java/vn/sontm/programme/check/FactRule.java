package vn.sontm.programme.check;

import java.util.stream.Stream;

/** One thing that a plan's data must satisfy. Knows no particular plan; keeps no state. */
interface FactRule {
    Stream<Finding> check(FactReading reading);
}
