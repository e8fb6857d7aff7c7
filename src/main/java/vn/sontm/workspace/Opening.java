package vn.sontm.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.programme.register.OwnershipRules;
import vn.sontm.store.LedgerStore;
import vn.sontm.workspace.OpeningWatch.Work;

/** What happens between a click and an open workspace, in this order: hold, examine after a crash, recognise, mark as open. */
record Opening(
        Layout layout,
        Environment environment,
        InstanceLock lock,
        KeyRing ring,
        LedgerStore store,
        DeviceKeys keys,
        List<String> warnings) {
    static Opening open(Layout layout, Environment environment, OpeningWatch watch) throws IOException {
        var lock = InstanceLock.acquire(layout.lock());
        try {
            return openHeld(layout, environment, lock, watch);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static Opening openHeld(Layout layout, Environment environment, InstanceLock lock, OpeningWatch watch)
            throws IOException {
        var store = LedgerStore.open(
                layout.database(), new OwnershipRules(), (done, all) -> watch.at(Work.DERIVING, done, all));
        try {
            var warnings = new ArrayList<String>();
            if (environment.disk().exists(layout.openMarker())) {
                watch.at(Work.EXAMINING, 0, 0);
                examine(store);
                warnings.add(Messages.text("workspace.unclean"));
            }
            var ring = new KeyRing(layout, environment);
            var keys = recognise(layout, environment, ring, store, warnings);
            environment.disk().writeSafely(layout.openMarker(), new byte[0]);
            return new Opening(layout, environment, lock, ring, store, keys, warnings);
        } catch (IOException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** After an unclean stop: refuses with {@link ErrorCode#DATABASE_DAMAGED} what the crash has damaged. */
    private static void examine(LedgerStore store) {
        if (!store.quickCheck().isEmpty()) {
            throw new Refusal(ErrorCode.DATABASE_DAMAGED);
        }
        store.chains(); // reads and hashes every change
    }

    private static DeviceKeys recognise(
            Layout layout, Environment environment, KeyRing ring, LedgerStore store, List<String> warnings)
            throws IOException {
        var keys = ring.current();
        var known = environment.tokens().isEmpty()
                || token(layout, environment, keys).fits();
        var restored = environment.disk().exists(layout.restoredMarker());
        if (!store.isReadOnly() && (restored || !known && !environment.explicit())) {
            keys = new Renewal(environment, ring, store).renew();
            if (restored) {
                said(layout, environment).ifPresent(warnings::add);
                environment.disk().deleteIfExists(layout.restoredMarker());
            }
            warnings.add(Messages.text("workspace.renewed", keys.device().brief()));
        } else if (!known) {
            warnings.add(Messages.text("workspace.token"));
        }
        if (environment.tokens().isPresent()) {
            token(layout, environment, keys).change();
        }
        if (store.isReadOnly()) {
            warnings.add(Messages.text("workspace.readonly"));
        }
        return keys;
    }

    /** What the restore has to tell the person. */
    private static Optional<String> said(Layout layout, Environment environment) throws IOException {
        var text = new String(environment.disk().read(layout.restoredMarker()), StandardCharsets.UTF_8);
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    private static Token token(Layout layout, Environment environment, DeviceKeys keys) {
        return new Token(environment, layout, environment.tokens().orElseThrow(), keys.device());
    }
}
