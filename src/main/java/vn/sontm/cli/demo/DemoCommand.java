package vn.sontm.cli.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import vn.sontm.base.Json;
import vn.sontm.base.Refusal;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Command;
import vn.sontm.cli.frame.Exit;
import vn.sontm.cli.frame.Session;
import vn.sontm.sample.SampleData;
import vn.sontm.sample.SampleDistrict;

/** Runs the main job from end to end: workspaces, sync files, printed forms and a summary in one folder. */
@CommandLine.Command(name = "demo")
public final class DemoCommand implements Command {
    @Option(names = "--out", required = true, paramLabel = "${bundle:label.folder}", descriptionKey = "demo-out")
    private Path out = Path.of("");

    @Override
    public Answer run(Session session) {
        var data = SampleData.caoLoc();
        var folder = out.toAbsolutePath().normalize();
        var files = folder.resolve("tep-dong-bo");
        try (var district =
                new SampleDistrict(data, folder.resolve("van-phong"), files, session.environment(), session.aside())) {
            data.communes().forEach(commune -> district.meet(commune, folder.resolve(commune.code())));
            district.enrol();
            district.work();
            var orders = district.merge(district.handIn());
            district.answer();
            var reports = new DemoReports(data, folder.resolve("bao-cao"), session).write(district);
            var summary = new DemoSummary(data, folder, district, orders, reports);
            write(session, folder.resolve("summary.json"), summary);
            return new Answer(summary.lines(), summary.json(), orders.equal() ? Exit.OK : Exit.REFUSED);
        } catch (IOException e) {
            throw Refusal.disk(e);
        }
    }

    private static void write(Session session, Path file, DemoSummary summary) throws IOException {
        session.environment()
                .disk()
                .writeSafely(file, Json.pretty(summary.json()).getBytes(StandardCharsets.UTF_8));
    }
}
