package vn.sontm.workspace;

import java.util.Map;
import java.util.Optional;
import vn.sontm.store.LedgerStore;

/** Text that is still being typed, or that is not valid yet: never thrown away, never sent. */
public final class Drafts {
    private final LedgerStore store;

    Drafts(LedgerStore store) {
        this.store = store;
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
