package vn.sontm.cli.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.cli.demo.DemoReports.Printed;
import vn.sontm.cli.frame.Addresses;
import vn.sontm.cli.frame.Documents;
import vn.sontm.cli.frame.Table;
import vn.sontm.programme.assessment.Assessments;
import vn.sontm.programme.assessment.SetStatus;
import vn.sontm.sample.MergeOrders;
import vn.sontm.sample.SampleData;
import vn.sontm.sample.SampleDistrict;
import vn.sontm.sample.SampleFile;
import vn.sontm.workspace.Workspace;

/** What the demonstration made and where. Paths are relative to its folder. */
record DemoSummary(SampleData data, Path folder, SampleDistrict district, MergeOrders orders, List<Printed> reports) {
    List<String> lines() {
        var addresses = new Addresses(district.office());
        var table = Table.of("cli.column.made", "cli.column.where");
        workspaces()
                .forEach(workspace -> table.row(
                        Messages.text("cli.demo.workspace", workspace.identity().unitName()),
                        relative(workspace.directory())));
        district.files()
                .forEach(file -> table.row(
                        Messages.text("cli.demo.file", addresses.name(file.from()), addresses.name(file.to())),
                        relative(file.path())));
        reports.forEach(report -> table.row(
                Messages.text("cli.demo.report", report.title(), addresses.name(report.unit())),
                relative(report.file())));
        table.row(Messages.text("cli.demo.summary"), "summary.json");
        var lines = new ArrayList<>(table.lines());
        lines.add("");
        lines.add(Messages.text(orders.equal() ? "cli.demo.equal" : "cli.demo.unequal", orders.firstDigest()));
        lines.add(Messages.text("cli.demo.sample", folder.toString()));
        return lines;
    }

    ObjectNode json() {
        var json = Json.object()
                .put("sample", true)
                .put("notice", data.banner())
                .put("plan", data.plan())
                .put("period", data.months().getLast().code());
        json.set("workspaces", Documents.list(workspaces().toList(), this::workspace));
        json.set("files", Documents.list(district.files(), this::file));
        json.set("reports", Documents.list(reports, this::report));
        var merge = json.putObject("merge");
        merge.set("first", Documents.texts(orders.first()));
        merge.set("second", Documents.texts(orders.second()));
        merge.put("firstDigest", orders.firstDigest()).put("secondDigest", orders.secondDigest());
        merge.put("equal", orders.equal());
        return json;
    }

    private Stream<Workspace> workspaces() {
        return Stream.concat(Stream.of(district.office()), district.communes().stream());
    }

    private ObjectNode workspace(Workspace workspace) {
        var identity = workspace.identity();
        var json = Json.object()
                .put("path", relative(workspace.directory()))
                .put("unit", identity.unit())
                .put("name", identity.unitName())
                .put("device", identity.device().value())
                .put(
                        "changes",
                        workspace.store().positions().values().stream()
                                .mapToLong(position -> position.seq())
                                .sum());
        return identity.isOffice() ? json : json.set("sets", sets(workspace));
    }

    private ArrayNode sets(Workspace workspace) {
        var period = data.months().getLast();
        var unit = workspace.identity().unit();
        var status = Assessments.of(workspace.periods().ofUnit(unit, period)).unit(unit, period);
        return Documents.list(status.sets().stream().filter(SetStatus::counted).toList(), DemoSummary::set);
    }

    private static ObjectNode set(SetStatus set) {
        return Json.object()
                .put("id", set.id())
                .put(
                        "met",
                        set.subjects().stream()
                                .mapToLong(subject -> subject.met())
                                .sum())
                .put(
                        "of",
                        set.subjects().stream()
                                .mapToLong(subject -> subject.required())
                                .sum());
    }

    private ObjectNode file(SampleFile file) {
        return Json.object()
                .put("path", relative(file.path()))
                .put("from", file.from())
                .put("to", file.to());
    }

    private ObjectNode report(Printed report) {
        return Json.object()
                .put("form", report.form())
                .put("title", report.title())
                .put("unit", report.unit())
                .put("path", relative(report.file()));
    }

    private String relative(Path path) {
        return folder.relativize(path.toAbsolutePath()).toString().replace('\\', '/');
    }
}
