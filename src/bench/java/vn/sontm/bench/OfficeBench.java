package vn.sontm.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sontm.base.Json;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.Register;
import vn.sontm.programme.assessment.Assessments;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.Pc;
import vn.sontm.workspace.Catalogues;
import vn.sontm.workspace.ShippedData;
import vn.sontm.workspace.Submissions;
import vn.sontm.workspace.Workspace;

/**
 * {@code office [COMMUNES [YEARS]]}: an office takes what communes entered, each every figure of both sets every month;
 * derives its views anew, judges every commune, also for months that are locked, and opens the matrix of all of them.
 */
final class OfficeBench implements Benchmark {
    private static final int COMMUNES = 20;
    private static final int LOCKED = 6; // months, as Hôm nay looks back
    private static final String OFFICE = "cao-loc";

    @Override
    public String name() {
        return "office";
    }

    @Override
    public void run(Path scratch, List<String> arguments, Figures figures) throws Exception {
        var communes = Benchmark.size(arguments, 0, COMMUNES);
        var years = Benchmark.size(arguments, 1, 1);
        var office = Offices.office(scratch.resolve("office"));
        ShippedData.catalogues().forEach(new Catalogues(office)::take);
        office.append(List.of(unit(OFFICE, "district", "")));
        office.append(
                pcs(communes).map(pc -> unit(pc.unit(), "commune", OFFICE)).toList());
        office.append(pcs(communes).map(OfficeBench::enrolment).toList());
        var monthly = MonthlyFigures.of(office, years);
        var count = merge(office, communes, monthly, figures);
        figures.rate("views derived anew", count, Figures.time(office.store()::rebuild));
        figures.duration("every commune judged", Figures.time(() -> judge(office, monthly.last())));
        figures.memory("heap in use");
        var closed = lock(office, communes, monthly);
        figures.duration(
                "judged, %d months that are locked".formatted(closed.size()),
                Figures.time(() -> closed.forEach(
                        month -> Assessments.of(office.periods().ofAll(month)).office(OFFICE, month))));
        figures.memory("heap in use");
        matrix(office, figures);
    }

    private static Stream<Pc> pcs(int communes) {
        return IntStream.rangeClosed(1, communes).mapToObj(number -> new Pc(number, "commune-%04d".formatted(number)));
    }

    private static Statement enrolment(Pc pc) {
        return new Statement(Pc.enrolment(pc), Content.of(pc.grantJson("commune", false, List.of(pc.unit()))));
    }

    private static Statement unit(String code, String level, String parent) {
        var content = Json.object().put("name", code).put("title", "").put("level", level);
        if (!parent.isEmpty()) {
            content.put("parent", parent);
        }
        return Statement.of(RegisterKind.UNIT, code, "", "", content);
    }

    /** Each commune's chain is made, taken and forgotten; only the taking is timed. */
    private static long merge(Workspace office, int communes, MonthlyFigures monthly, Figures figures)
            throws Exception {
        var nanos = 0L;
        var count = 0L;
        for (var pcs = pcs(communes).iterator(); pcs.hasNext(); ) {
            var pc = pcs.next();
            write(pc, monthly);
            var seals = List.of(pc.keys().seal(pc.position()));
            nanos += Figures.time(() -> office.store().merge(pc.chain(), seals));
            count += pc.chain().size();
        }
        figures.rate("merged, a commune at a time", count, nanos);
        return count;
    }

    private static void write(Pc pc, MonthlyFigures monthly) {
        var lamport = 0L;
        for (var month : monthly.months()) {
            for (var said : monthly.statements(pc.unit(), month)) {
                pc.write(said.register(), said.content(), ++lamport);
            }
            pc.write(
                    new Register(RegisterKind.SUBMISSION.code(), pc.unit(), "", month.code()),
                    Content.of(submission(pc, month)),
                    ++lamport);
        }
    }

    /** Of all that it has said so far. */
    private static ObjectNode submission(Pc pc, Period month) {
        var content = Json.object().put("asOf", month.lastDay().toString()).put("checkCode", "");
        content.putArray("positions")
                .addObject()
                .put("device", pc.device().value())
                .put("seq", pc.position().seq())
                .put("id", pc.position().id().value());
        return content;
    }

    /** Closes the last months of every commune. */
    private static List<Period> lock(Workspace office, int communes, MonthlyFigures monthly) {
        var months = monthly.months();
        var closed = months.subList(months.size() - LOCKED, months.size());
        var submissions = new Submissions(office);
        pcs(communes).forEach(pc -> closed.forEach(month -> submissions.lock(pc.unit(), month)));
        return closed;
    }

    private static void matrix(Workspace office, Figures figures) throws Exception {
        var window = OpenWindow.on(office);
        figures.duration("matrix opened", Figures.time(() -> window.go("matrix", "")));
        figures.duration("matrix opened again", Figures.time(() -> window.go("matrix", "")));
        figures.memory("heap in use, window open");
        figures.resident("resident, window open");
        window.close();
    }

    private static void judge(Workspace office, Period period) {
        Assessments.of(office.registers()).office(OFFICE, period);
    }
}
