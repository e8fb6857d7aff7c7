package vn.sontm.cli.frame;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import vn.sontm.base.Messages;
import vn.sontm.workspace.OpeningWatch;

/** Says in one sentence why an opening takes long, once it has taken a second: whoever waits at a terminal sees nothing else. */
final class LongOpening implements OpeningWatch {
    private static final long CALM_MILLIS = 1_000;

    private final Consumer<String> aside;
    private final CompletableFuture<Work> slow = new CompletableFuture<>();
    private boolean begun;

    /** @param aside called at most once, on any thread */
    LongOpening(Consumer<String> aside) {
        this.aside = aside;
    }

    @Override
    public boolean at(Work work, long done, long all) {
        if (!begun) {
            begun = true;
            slow.completeOnTimeout(work, CALM_MILLIS, TimeUnit.MILLISECONDS)
                    .thenAccept(known -> aside.accept(
                            Messages.text("cli.opening." + known.name().toLowerCase(Locale.ROOT))));
        }
        return true;
    }

    /** It is open, or will not be: there is nothing to say any more. */
    void over() {
        slow.cancel(false);
    }
}
