package vn.sontm.ledger;

import com.fasterxml.jackson.annotation.JsonValue;
import vn.sontm.base.Hashes;

/** A PC: the SHA-256 fingerprint, in 64 lower-case hexadecimal digits, of its raw 32-byte Ed25519 public key. */
public record DeviceId(@JsonValue String value) implements Comparable<DeviceId> {
    public DeviceId {
        if (!Hashes.isSha256(value)) {
            throw new IllegalArgumentException("a device id is 64 hexadecimal digits: " + value);
        }
    }

    /** The first eight digits, for screens. */
    public String brief() {
        return value.substring(0, 8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeviceId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(DeviceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
