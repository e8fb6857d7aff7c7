package vn.sontm.workspace;

import java.util.Map;
import java.util.Optional;
import vn.sontm.programme.calendar.Period;
import vn.sontm.store.LedgerStore;

/** Text that is still being typed, or that is not valid yet: never thrown away, never sent. */
public final class Drafts {
    private final LedgerStore store;

    Drafts(LedgerStore store) {
        this.store = store;
    }

    /**
     * Key of a figure that is not saved yet.
     *
     * @param subject a unit code, or unit/subject
     * @param item set/code or set/code#part
     * @param kept the period that the figure will be kept for
     */
    public static String figure(String subject, String item, Period kept) {
        return String.join("|", figures(subject), item, kept.code());
    }

    /** What the keys of all figures of a subject begin with. */
    public static String figures(String subject) {
        return "value|" + subject;
    }

    public void keep(String key, String text) {
        store.draft(key, text);
    }

    public Optional<String> find(String key) {
        return store.draft(key);
    }

    /** By key, all whose key begins so. */
    public Map<String, String> startingWith(String prefix) {
        return store.drafts(prefix);
    }

    public void discard(String key) {
        store.discardDraft(key);
    }
}
