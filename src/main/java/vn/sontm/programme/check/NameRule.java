package vn.sontm.programme.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.sontm.programme.check.text.Mention;
import vn.sontm.programme.check.text.PlanReading;

/** A name must be one of the plan's units: a misspelt one, an unknown one, two without the comma between them. */
final class NameRule implements Rule {
    @Override
    public Stream<Finding> check(PlanReading reading) {
        return Stream.concat(
                reading.mentions().stream().flatMap(mention -> judge(mention, reading).stream()), ungrouped(reading));
    }

    private static Optional<Finding> judge(Mention mention, PlanReading reading) {
        var names = reading.names();
        var name = mention.name();
        var split = names.split(name);
        if (!split.isEmpty()) {
            return Optional.of(Slip.LIST_COMMA.at(mention.span(), name, split));
        }
        if (names.contains(name)) {
            return Optional.empty();
        }
        var likely = names.likely(name);
        if (likely.isPresent()) {
            return Optional.of(
                    names.given()
                            ? Slip.NAME_LIKELY.at(mention.span(), name, likely.get())
                            : Slip.NAME_VARIANT.at(
                                    mention.span(),
                                    name,
                                    likely.get(),
                                    uses(name, reading),
                                    uses(likely.get(), reading)));
        }
        return names.closed() && names.size() > 0
                ? Optional.of(Slip.NAME_UNKNOWN.at(mention.span(), name, ""))
                : Optional.empty();
    }

    /** A commune that is named often but stands in no group: told once. */
    private static Stream<Finding> ungrouped(PlanReading reading) {
        var grouped = reading.grades().keySet();
        var names = reading.names();
        return !names.closed() || grouped.isEmpty() || names.given() && grouped.size() < names.size() / 2
                ? Stream.empty()
                : reading.mentions().stream()
                        .filter(mention -> names.contains(mention.name()) && !grouped.contains(mention.name()))
                        .filter(distinctName())
                        .map(mention -> Slip.NAME_UNGROUPED.at(
                                mention.span(), mention.name(), "", uses(mention.name(), reading)));
    }

    private static Predicate<Mention> distinctName() {
        var seen = new HashSet<String>();
        return mention -> seen.add(mention.name());
    }

    private static long uses(String name, PlanReading reading) {
        return reading.mentions().stream()
                .filter(mention -> mention.name().equals(name))
                .count();
    }
}
