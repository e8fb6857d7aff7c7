package vn.sontm.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import vn.sontm.base.Messages;
import vn.sontm.store.LedgerStore;

/**
 * Whether the workspace is the one that this PC left: else its device might write the same number twice, and gets a new
 * key. Where there is no doubt, the token is changed while the database is being opened: forcing files to the disk takes
 * long, and neither needs the other.
 */
final class Recognition implements AutoCloseable {
    private final Layout layout;
    private final Environment environment;
    private final KeyRing ring;
    private final DeviceKeys keys;
    private final boolean known;
    private final boolean restored;
    private final FutureTask<Boolean> change = new FutureTask<>(this::changeKnown);

    private Recognition(Layout layout, Environment environment, KeyRing ring) throws IOException {
        this.layout = layout;
        this.environment = environment;
        this.ring = ring;
        this.keys = ring.current();
        this.known = environment.tokens().isEmpty() || token(keys).fits();
        this.restored = environment.disk().exists(layout.restoredMarker());
    }

    /** The disk is its own until it is settled or closed. */
    static Recognition begin(Layout layout, Environment environment) throws IOException {
        var recognition = new Recognition(layout, environment, new KeyRing(layout, environment));
        Thread.ofPlatform().name("so-ntm-token").start(recognition.change);
        return recognition;
    }

    KeyRing ring() {
        return ring;
    }

    /** @return the keys to write with from now on */
    DeviceKeys settle(LedgerStore store, List<String> warnings) throws IOException {
        var changed = changed();
        var settled = keys;
        if (!store.isReadOnly() && (restored || !known && !environment.explicit())) {
            settled = new Renewal(environment, ring, store).renew();
            if (restored) {
                said().ifPresent(warnings::add);
                environment.disk().deleteIfExists(layout.restoredMarker());
            }
            warnings.add(Messages.text("workspace.renewed", settled.device().brief()));
        } else if (!known) {
            warnings.add(Messages.text("workspace.token"));
        }
        if (!changed && environment.tokens().isPresent()) {
            token(settled).change();
        }
        return settled;
    }

    /** Waits until nothing is written any more. */
    @Override
    public void close() {
        try {
            changed();
        } catch (IOException | RuntimeException e) {
            // what could not be written has been said by who settled, or the database could not be opened at all
        }
    }

    private boolean changeKnown() throws IOException {
        var change = known && !restored && environment.tokens().isPresent();
        if (change) {
            token(keys).change();
        }
        return change;
    }

    private boolean changed() throws IOException {
        try {
            return change.get();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException failed -> throw failed;
                case RuntimeException failed -> throw failed;
                default -> throw new IllegalStateException(e.getCause());
            }
        }
    }

    /** What the restore has to tell the person. */
    private Optional<String> said() throws IOException {
        var text = new String(environment.disk().read(layout.restoredMarker()), StandardCharsets.UTF_8);
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    private Token token(DeviceKeys of) {
        return new Token(environment, layout, environment.tokens().orElseThrow(), of.device());
    }
}
