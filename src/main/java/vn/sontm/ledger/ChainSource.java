package vn.sontm.ledger;

import java.util.Collection;

/** All known changes of a device, in any order. Asked only about devices whose changes are limited to a prefix. */
@FunctionalInterface
public interface ChainSource {
    Collection<Change> chain(DeviceId device);
}
