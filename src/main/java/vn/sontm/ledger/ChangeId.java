package vn.sontm.ledger;

import com.fasterxml.jackson.annotation.JsonValue;
import vn.sontm.base.Hashes;

/** SHA-256 of a change's canonical bytes, in 64 lower-case hexadecimal digits. */
public record ChangeId(@JsonValue String value) implements Comparable<ChangeId> {
    /** Stands where a device's first change names its predecessor. */
    public static final ChangeId NONE = new ChangeId("0".repeat(64));

    public ChangeId {
        if (!Hashes.isSha256(value)) {
            throw new IllegalArgumentException("a change id is 64 hexadecimal digits: " + value);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChangeId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(ChangeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
