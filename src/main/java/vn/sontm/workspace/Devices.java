package vn.sontm.workspace;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Position;
import vn.sontm.ledger.Standing;
import vn.sontm.programme.register.RegisterKind;

/** The PCs of all units as far as they are known here: enrolled ones, and those that have written without. */
public final class Devices {
    private final Workspace workspace;

    public Devices(Workspace workspace) {
        this.workspace = workspace;
    }

    /** By unit, then by device. */
    public List<KnownDevice> list() {
        var names = names();
        var positions = workspace.store().positions();
        var known = new TreeSet<>(positions.keySet());
        known.add(workspace.keys().device());
        workspace.store().authority().ifPresent(authority -> known.addAll(authority.devices()));
        return known.stream()
                .map(device -> known(device, names, positions))
                .sorted(Comparator.comparing(KnownDevice::unit))
                .toList();
    }

    private KnownDevice known(DeviceId device, Map<String, String> names, Map<DeviceId, Position> positions) {
        var identity = workspace.identity();
        var standing = standing(device);
        var here = device.equals(identity.device());
        return new KnownDevice(
                device,
                standing.map(found -> found.grant().unit()).orElse(here ? identity.unit() : ""),
                standing.map(found -> found.grant().role()),
                names.getOrDefault(device.value(), ""),
                here,
                device.equals(identity.root()),
                standing.filter(Standing::revoked).isPresent(),
                Optional.ofNullable(positions.get(device)).map(Position::seq).orElse(0L));
    }

    private Optional<Standing> standing(DeviceId device) {
        return workspace.store().authority().stream()
                .flatMap(authority -> authority.standings(device).stream())
                .findFirst();
    }

    private Map<String, String> names() {
        var names = new HashMap<String, String>();
        workspace
                .registers()
                .all(RegisterKind.ENROLMENT)
                .forEach(entry -> names.put(
                        entry.register().item(), entry.content().path("name").asText()));
        return names;
    }
}
