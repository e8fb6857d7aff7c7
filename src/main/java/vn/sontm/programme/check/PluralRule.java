package vn.sontm.programme.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sontm.programme.check.text.Names;
import vn.sontm.programme.check.text.Passage;
import vn.sontm.programme.check.text.PlanReading;

/** "UBND các xã Tân Liên": many communes, but one name. */
final class PluralRule implements Rule {
    private static final Pattern PLURAL = Pattern.compile("[cC]ác xã:? (" + Names.NAME + ")(?=[.;)]|$)");

    @Override
    public Stream<Finding> check(PlanReading reading) {
        return reading.source().passages().stream().flatMap(passage -> plurals(passage, reading));
    }

    private static Stream<Finding> plurals(Passage passage, PlanReading reading) {
        return PLURAL.matcher(passage.text())
                .results()
                .filter(match -> reading.names().contains(match.group(1)))
                .map(match -> Slip.PLURAL.at(
                        passage.span(match.start(), match.end()), match.group(), "xã " + match.group(1)));
    }
}
