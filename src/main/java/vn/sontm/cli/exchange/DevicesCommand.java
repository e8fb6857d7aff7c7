package vn.sontm.cli.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.Documents;
import vn.sontm.cli.frame.Session;
import vn.sontm.cli.frame.Table;
import vn.sontm.exchange.Adoptions;
import vn.sontm.exchange.Enrolments;
import vn.sontm.exchange.Enrolments.Device;
import vn.sontm.exchange.Inbox;
import vn.sontm.exchange.Inbox.Waiting;
import vn.sontm.exchange.OwnEnrolment;
import vn.sontm.ledger.Position;
import vn.sontm.workspace.Workspace;

/** The PCs that are believed, those that wait, and this PC's own digits; lets the office above go when asked to. */
@CommandLine.Command(name = "devices")
public final class DevicesCommand implements Command {
    @Option(names = "--leave-higher", descriptionKey = "leave-higher")
    private boolean leave;

    @Override
    public Answer run(Session session) {
        return session.inWorkspace(this::answer);
    }

    private Answer answer(Workspace workspace) {
        var lines = new ArrayList<String>();
        if (leave) {
            lines.add(Messages.text(
                    "exchange.higher.left", new Adoptions(workspace).leave().name()));
        }
        var own = new OwnEnrolment(workspace);
        var known = new Enrolments(workspace).list();
        var waiting = new Inbox(workspace).list();
        var json = Json.object()
                .put("device", workspace.keys().device().value())
                .put("enrolled", workspace.isEnrolled())
                .put("code", own.ownCode().orElse(null))
                .put("officeCode", own.officeCode().orElse(null));
        json.set("devices", Documents.list(known, DevicesCommand::json));
        json.set("waiting", Documents.list(waiting, DevicesCommand::json));
        lines.addAll(lines(known, waiting, own.askingCode()));
        own.officeCode()
                .map(code -> Messages.text("cli.devices.office-code", code))
                .ifPresent(lines::add);
        return Answer.of(lines, json);
    }

    private static List<String> lines(List<Device> known, List<Waiting> waiting, Optional<String> askingCode) {
        var table = Table.of(
                "cli.column.device",
                "cli.column.unit",
                "exchange.devices.role",
                "cli.column.changes",
                "cli.column.state");
        known.forEach(device -> table.row(
                device.grant().device().brief(),
                device.unitName(),
                Messages.text("exchange.role." + role(device)),
                last(device.last()),
                state(device)));
        var lines = new ArrayList<>(table.lines());
        waiting.forEach(pc -> lines.add(Messages.text(
                "cli.devices.waiting",
                pc.sender().device().brief(),
                pc.sender().unitName(),
                pc.code().orElse("–"),
                pc.path().toString())));
        askingCode.ifPresent(code -> lines.add(Messages.text("cli.init.code", code)));
        return lines;
    }

    private static String state(Device device) {
        var state = device.counts().isPresent()
                ? Messages.text("cli.devices.set-aside", last(device.counts()))
                : Messages.text("cli.devices.enrolled");
        return device.isThis() ? Messages.text("cli.devices.here", state) : state;
    }

    private static String role(Device device) {
        return device.grant().role().name().toLowerCase(Locale.ROOT);
    }

    private static long last(Optional<Position> position) {
        return position.map(Position::seq).orElse(0L);
    }

    private static ObjectNode json(Device device) {
        return Json.object()
                .put("device", device.grant().device().value())
                .put("unit", device.grant().unit())
                .put("name", device.unitName())
                .put("role", role(device))
                .put("here", device.isThis())
                .put("last", last(device.last()))
                .put("counts", device.counts().map(Position::seq).orElse(null));
    }

    private static ObjectNode json(Waiting pc) {
        return Json.object()
                .put("device", pc.sender().device().value())
                .put("unit", pc.sender().unit())
                .put("name", pc.sender().unitName())
                .put("file", pc.path().toString())
                .put("code", pc.code().orElse(null))
                .put("succeeds", pc.succeeds().map(Object::toString).orElse(null));
    }
}
