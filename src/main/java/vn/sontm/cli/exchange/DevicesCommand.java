package vn.sontm.cli.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.Documents;
import vn.sontm.cli.frame.Session;
import vn.sontm.cli.frame.Table;
import vn.sontm.ledger.Role;
import vn.sontm.workspace.Devices;
import vn.sontm.workspace.KnownDevice;

/** The PCs that this ledger knows of. */
@CommandLine.Command(name = "devices")
public final class DevicesCommand implements Command {
    @Override
    public Answer run(Session session) {
        return session.inWorkspace(workspace -> answer(new Devices(workspace).list()));
    }

    private static Answer answer(List<KnownDevice> devices) {
        var table = Table.of(
                Messages.text("cli.column.device"),
                Messages.text("cli.column.unit"),
                Messages.text("cli.column.name"),
                Messages.text("cli.column.changes"),
                Messages.text("cli.column.state"));
        devices.forEach(device ->
                table.row(device.device().brief(), device.unit(), device.name(), device.last(), state(device)));
        var json = Json.object();
        json.set("devices", Documents.list(devices, DevicesCommand::json));
        return Answer.of(table.lines(), json);
    }

    private static String state(KnownDevice device) {
        var state = Messages.text("cli.devices." + stateCode(device));
        return device.here() ? Messages.text("cli.devices.here", state) : state;
    }

    private static String stateCode(KnownDevice device) {
        if (device.revoked()) {
            return "revoked";
        }
        if (device.root()) {
            return "root";
        }
        return device.role().isPresent() ? "enrolled" : "waiting";
    }

    private static ObjectNode json(KnownDevice device) {
        return Json.object()
                .put("device", device.device().value())
                .put("unit", device.unit())
                .put("role", device.role().map(DevicesCommand::code).orElse(null))
                .put("name", device.name())
                .put("state", stateCode(device))
                .put("here", device.here())
                .put("last", device.last());
    }

    private static String code(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
