package vn.sontm.programme.agenda;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.Recorded;

/** The latest word on each task, whoever gave it. */
final class TaskWords {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private final Map<String, Entry> latest = new HashMap<>();

    TaskWords(Iterable<Entry> progress) {
        progress.forEach(entry -> latest.merge(task(entry), entry, TaskWords::later));
    }

    boolean finished(String task) {
        return percent(task).filter(percent -> percent.compareTo(ALL) >= 0).isPresent();
    }

    private Optional<BigDecimal> percent(String task) {
        return Optional.ofNullable(latest.get(task))
                .flatMap(entry -> Recorded.decimal(entry.content().path("percent")));
    }

    /** "60 %"; empty where nothing was reported. */
    String text(String task) {
        return percent(task)
                .map(percent -> Messages.text("agenda.percent", VietnameseNumbers.format(percent)))
                .orElse("");
    }

    private static String task(Entry entry) {
        var item = entry.register().item();
        var mark = item.indexOf('@');
        return mark < 0 ? item : item.substring(0, mark);
    }

    private static Entry later(Entry one, Entry other) {
        return one.register().period().compareTo(other.register().period()) >= 0 ? one : other;
    }
}
