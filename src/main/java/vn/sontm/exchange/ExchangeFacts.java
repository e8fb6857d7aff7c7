package vn.sontm.exchange;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.sontm.base.Json;
import vn.sontm.exchange.file.Invitation;
import vn.sontm.store.LedgerStore;

/** Local facts of the exchange: the invitation by which this PC joined, and which evidence others hold or want. */
final class ExchangeFacts {
    private static final String INVITATION = "exchange.invitation";
    private static final String ASKED = "exchange.evidence.asked";
    private static final String HELD_BY = "exchange.evidence.held-by.";
    private static final String WANTED_BY = "exchange.evidence.wanted-by.";
    private static final String SENT = "exchange.sent";

    private final LedgerStore store;

    ExchangeFacts(LedgerStore store) {
        this.store = store;
    }

    /** Empty at an office that nobody invited. */
    Optional<Invitation> invitation() {
        return store.setting(INVITATION).map(Invitation::parse);
    }

    static Map<String, String> of(Invitation invitation) {
        return Map.of(INVITATION, invitation.text());
    }

    /** Hashes that this workspace asks others for. */
    Set<String> asked() {
        return hashes(ASKED);
    }

    void ask(Collection<String> hashes) {
        store.setting(ASKED, text(hashes));
    }

    Set<String> heldBy(String unit) {
        return hashes(HELD_BY + unit);
    }

    Set<String> wantedBy(String unit) {
        return hashes(WANTED_BY + unit);
    }

    /** What a file of this unit tells; what a unit holds it is not said to have lost by an older file. */
    Map<String, String> told(String unit, Collection<String> held, Collection<String> wanted) {
        var all = heldBy(unit);
        all.addAll(held);
        return Map.of(HELD_BY + unit, text(all), WANTED_BY + unit, text(wanted));
    }

    /** The running number of this PC's last change that has been written to a file; 0 before the first. */
    long sent() {
        return store.setting(SENT).map(Long::parseLong).orElse(0L);
    }

    void sent(long seq) {
        store.setting(SENT, Long.toString(seq));
    }

    private Set<String> hashes(String name) {
        var hashes = new TreeSet<String>();
        store.setting(name).map(Json::parse).ifPresent(list -> list.forEach(hash -> hashes.add(hash.asText())));
        return hashes;
    }

    private static String text(Collection<String> hashes) {
        var list = Json.array();
        new TreeSet<>(hashes).forEach(list::add);
        return list.toString();
    }
}
