package vn.sontm.workspace;

import java.io.IOException;
import java.util.List;
import vn.sontm.base.Json;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.store.LedgerStore;

/**
 * A PC whose past may exist twice makes a new key: it must never write a running number a second time. The old key names
 * the new one as its successor: a commune's in a signed request, the root's by enrolling it, since nobody else could.
 */
final class Renewal {
    private final Environment environment;
    private final KeyRing ring;
    private final LedgerStore store;

    Renewal(Environment environment, KeyRing ring, LedgerStore store) {
        this.environment = environment;
        this.ring = ring;
        this.store = store;
    }

    DeviceKeys renew() throws IOException {
        var old = ring.current();
        var keys = ring.renew();
        var facts = new IdentityFacts(store);
        var identity = facts.read(old.device());
        facts.write(Succession.sign(old, keys));
        store.trustSelf(IdentityFacts.provisionalGrant(identity.unit(), identity.role(), keys));
        if (identity.isRoot()) {
            enrolSuccessor(old, keys, identity);
        }
        // the last thing that the old key is used for: what it wrote and never sent must be provable
        store.last(old.device()).map(old::seal).ifPresent(store::add);
        return keys;
    }

    private void enrolSuccessor(DeviceKeys old, DeviceKeys keys, Identity identity) {
        var grant = Json.object()
                .put("unit", identity.unit())
                .put("role", "office")
                .put("mayEnrol", true)
                .put("name", "")
                .put("signingKey", keys.signingKey())
                .put("encryptionKey", keys.encryptionKey());
        grant.putArray("units").add("*");
        grant.putArray("sets");
        grant.putArray("criteria");
        var register = new Register(
                RegisterKind.ENROLMENT.code(), identity.unit(), keys.device().value(), "");
        var pen = new Pen(store, old.device(), environment.now(), environment.author());
        store.append(pen.write(List.of(new Statement(register, Content.of(grant)))));
    }
}
