package vn.sontm.programme.funding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sontm.programme.plan.FundingShare;
import vn.sontm.programme.register.Entry;

/**
 * Money by task and source: what plans state, and the latest word of a commune on it. A word names its task and source as
 * {@code task|source} and tells the whole since the work began, so words of several months are never added.
 */
public record Fundings(List<FundedSource> all) {
    private record Key(String task, String source) {
        static Optional<Key> of(Entry entry) {
            var names = entry.register().item().split("\\|", 2);
            return names.length == 2 ? Optional.of(new Key(names[0], names[1])) : Optional.empty();
        }
    }

    public Fundings {
        all = List.copyOf(all);
    }

    /**
     * @param planned the shares that plans state, by task
     * @param tasks that there are; a word on any other says nothing
     * @param said registers {@code funding} of one unit
     * @param month the last that counts, such as {@code 2024-06}
     */
    public static Fundings of(
            Map<String, List<FundingShare>> planned, Set<String> tasks, Collection<Entry> said, String month) {
        var sums = new LinkedHashMap<Key, Money>();
        planned.forEach((task, shares) -> shares.forEach(
                share -> sums.merge(new Key(task, share.source()), Money.planned(share.amount()), Money::plus)));
        latest(said, month).forEach((key, entry) -> {
            if (tasks.contains(key.task())) {
                sums.merge(key, Money.said(entry.content()), Money::plus);
            }
        });
        var all = new ArrayList<FundedSource>();
        sums.forEach((key, money) -> all.add(new FundedSource(key.task(), key.source(), money)));
        return new Fundings(all);
    }

    private static Map<Key, Entry> latest(Collection<Entry> said, String month) {
        var latest = new LinkedHashMap<Key, Entry>();
        said.stream()
                .filter(entry -> entry.register().period().compareTo(month) <= 0)
                .forEach(entry -> Key.of(entry).ifPresent(key -> latest.merge(key, entry, Fundings::later)));
        return latest;
    }

    private static Entry later(Entry one, Entry other) {
        return one.register().period().compareTo(other.register().period()) > 0 ? one : other;
    }

    public Money of(String task, String source) {
        return sum(all.stream()
                .filter(share -> share.task().equals(task) && share.source().equals(source))
                .toList());
    }

    public Money ofTask(String task) {
        return sum(all.stream().filter(share -> share.task().equals(task)).toList());
    }

    /** In the order in which the sources are first named. */
    public Map<String, Money> bySource() {
        var sums = new LinkedHashMap<String, Money>();
        all.forEach(share -> sums.merge(share.source(), share.money(), Money::plus));
        return sums;
    }

    public Money sum() {
        return sum(all);
    }

    /** Where more was disbursed than allocated. */
    public List<FundedSource> overdrawn() {
        return all.stream().filter(share -> share.money().isOverdrawn()).toList();
    }

    private static Money sum(List<FundedSource> shares) {
        return shares.stream().map(FundedSource::money).reduce(Money.NONE, Money::plus);
    }
}
