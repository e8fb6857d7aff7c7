package vn.sontm.workspace;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Follows an opening that takes long, from the thread that opens to whoever shows or says it. It sets a clock only where there is
 * such work: an ordinary start is not slowed down.
 */
public final class SlowOpening implements OpeningWatch {
    private static final long CALM_MILLIS = 1_000;

    private final CompletableFuture<Step> slow = new CompletableFuture<>();
    private volatile boolean begun;
    private volatile boolean abandoned;
    private volatile Consumer<Step> follower = step -> {};

    /** @param all 0 while unknown */
    public record Step(Work work, long done, long all) {}

    @Override
    public boolean at(Work work, long done, long all) {
        var step = new Step(work, done, all);
        if (!begun) {
            begun = true;
            slow.completeOnTimeout(step, CALM_MILLIS, TimeUnit.MILLISECONDS);
        }
        follower.accept(step);
        return !abandoned;
    }

    /** @param show called once when the work has taken a second, with what it began with; on any thread */
    public void whenSlow(Consumer<Step> show) {
        slow.thenAccept(show);
    }

    /** @param wanted is told of every further step, on the thread that opens */
    public void follow(Consumer<Step> wanted) {
        follower = wanted;
    }

    /** It is open, or will not be: whoever has not been told that it is slow is not told any more. */
    public void over() {
        slow.cancel(false);
    }

    /** Nobody waits any more: what can be taken back ends soon, what cannot goes on to its end. */
    public void abandon() {
        abandoned = true;
    }

    public boolean isAbandoned() {
        return abandoned;
    }
}
