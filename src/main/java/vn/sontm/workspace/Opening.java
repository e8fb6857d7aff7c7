package vn.sontm.workspace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
        var unclean = environment.disk().exists(layout.openMarker());
        try (var recognition = Recognition.begin(layout, environment)) {
            var store = LedgerStore.open(
                    layout.database(), new OwnershipRules(), (done, all) -> watch.at(Work.DERIVING, done, all));
            try {
                var warnings = new ArrayList<String>();
                if (unclean) {
                    watch.at(Work.EXAMINING, 0, 0);
                    examine(store);
                    warnings.add(Messages.text("workspace.unclean"));
                }
                var keys = recognition.settle(store, warnings);
                if (store.isReadOnly()) {
                    warnings.add(Messages.text("workspace.readonly"));
                }
                environment.disk().writeSafely(layout.openMarker(), new byte[0]);
                return new Opening(layout, environment, lock, recognition.ring(), store, keys, warnings);
            } catch (IOException | RuntimeException e) {
                store.close();
                throw e;
            }
        }
    }

    /** After an unclean stop: refuses with {@link ErrorCode#DATABASE_DAMAGED} what the crash has damaged. */
    private static void examine(LedgerStore store) {
        if (!store.quickCheck().isEmpty()) {
            throw new Refusal(ErrorCode.DATABASE_DAMAGED);
        }
        store.chains(); // reads and hashes every change
    }
}
