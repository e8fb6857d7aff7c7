package vn.sontm.ui.common;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.kordamp.ikonli.Ikon;
import vn.sontm.base.Messages;
import vn.sontm.ledger.Role;

/**
 * How a screen enters the navigation.
 *
 * @param id also names its texts: {@code screen.<id>}
 * @param roles whose workspaces show it
 * @param choosesSet whether the header offers the choice of a criteria set
 * @param name what it is called in this workspace, where that is data
 * @param waiting how much there is to do on it, shown as a number; runs off the window's thread
 */
public record ScreenFactory(
        String id,
        Ikon icon,
        Set<Role> roles,
        boolean choosesSet,
        Optional<Function<Snapshot, String>> name,
        ToIntFunction<Snapshot> waiting,
        Function<Desk, Screen> make) {
    public ScreenFactory {
        roles = Set.copyOf(roles);
    }

    public ScreenFactory(
            String id,
            Ikon icon,
            Set<Role> roles,
            boolean choosesSet,
            ToIntFunction<Snapshot> waiting,
            Function<Desk, Screen> make) {
        this(id, icon, roles, choosesSet, Optional.empty(), waiting, make);
    }

    /** Without a number. */
    public ScreenFactory(String id, Ikon icon, Set<Role> roles, boolean choosesSet, Function<Desk, Screen> make) {
        this(id, icon, roles, choosesSet, snapshot -> 0, make);
    }

    /** The same under a name that the workspace's data give. */
    public ScreenFactory named(Function<Snapshot, String> called) {
        return new ScreenFactory(id, icon, roles, choosesSet, Optional.of(called), waiting, make);
    }

    /** As long as the workspace's data are not read. */
    public String title() {
        return Messages.text("screen." + id);
    }

    public String title(Snapshot snapshot) {
        return name.map(called -> called.apply(snapshot)).orElseGet(this::title);
    }

    /** A screen is itself and no other. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
