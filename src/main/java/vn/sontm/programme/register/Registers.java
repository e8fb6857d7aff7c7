package vn.sontm.programme.register;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.Register;

/**
 * The effective registers of a ledger, read only. The store implements it over its views, a locked period over a
 * prefix of the ledger: the domain cannot tell the difference.
 */
public interface Registers {
    /** Of a ledger in which nobody has written anything. */
    Registers EMPTY = new Registers() {
        @Override
        public Optional<Entry> find(Register register) {
            return Optional.empty();
        }

        @Override
        public List<Entry> all(RegisterKind kind) {
            return List.of();
        }

        @Override
        public List<Entry> ofUnit(RegisterKind kind, String unit) {
            return List.of();
        }
    };

    Optional<Entry> find(Register register);

    /** What a unit's figures are computed from, those of the units that became part of it included. */
    default Registers seenBy(String unit) {
        return this;
    }

    /**
     * What follows from these registers alone. Registers that never change keep it and need not be read again.
     *
     * @param key tells it from everything else that is derived from them
     */
    default <T> T derived(Class<T> type, Object key, Function<Registers, T> derivation) {
        return derivation.apply(this);
    }

    /** All entries of a kind in {@link Register} order. */
    List<Entry> all(RegisterKind kind);

    /** The entries of a kind whose subject is the unit or lies inside it ("unit" and "unit/…"), in register order. */
    List<Entry> ofUnit(RegisterKind kind, String unit);

    /** Whether a statement says what its register shows already; a removal, that it shows nothing. */
    default boolean says(Statement statement) {
        return find(statement.register())
                .map(entry -> Content.of(entry.content()).equals(statement.content()))
                .orElse(statement.content().isRemoval());
    }
}
