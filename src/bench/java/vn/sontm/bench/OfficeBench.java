package vn.sontm.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sontm.base.Json;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.Position;
import vn.sontm.ledger.Register;
import vn.sontm.programme.assessment.Assessments;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;
import vn.sontm.programme.register.Statement;
import vn.sontm.report.desk.FormDesk;
import vn.sontm.report.desk.FormOrder;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.Pc;
import vn.sontm.workspace.Catalogues;
import vn.sontm.workspace.Deliveries;
import vn.sontm.workspace.ShippedData;
import vn.sontm.workspace.Submissions;
import vn.sontm.workspace.Workspace;

/**
 * {@code office [COMMUNES [YEARS [FOLDER] [PHASE…]]]}: an office takes what communes entered, each every figure of both sets
 * every month; judges every commune, derives its views anew, locks months, looks at what is locked as papers and screens do,
 * and opens Hôm nay and the matrix of all of them. A folder keeps the ledger for other runs, which go on where one was
 * broken off: {@code merge} alone only makes it, {@code past} looks at what an earlier {@code lock} has locked.
 */
final class OfficeBench implements Benchmark {
    private static final int COMMUNES = 20;
    private static final int LOCKED = 2; // months
    private static final String OFFICE = "cao-loc";
    private static final List<String> FORMS = List.of("bieu-01", "bao-cao-huyen");

    /** What can be measured, in this order: a window takes the office with it when it closes. */
    private enum Phase {
        MERGE,
        JUDGE,
        REBUILD,
        LOCK,
        PAST,
        WINDOW;

        static List<Phase> chosen(List<String> words) {
            var named = Stream.of(values())
                    .filter(phase -> words.contains(phase.name().toLowerCase(Locale.ROOT)))
                    .toList();
            return named.isEmpty() ? List.of(values()) : named;
        }
    }

    @Override
    public String name() {
        return "office";
    }

    @Override
    public void run(Path scratch, List<String> arguments, Figures figures) throws Exception {
        var communes = Benchmark.size(arguments, 0, COMMUNES);
        var years = Benchmark.size(arguments, 1, 1);
        var more = arguments.subList(Math.min(2, arguments.size()), arguments.size());
        var kept = more.stream().filter(word -> word.contains("/")).findFirst();
        try (var office = office(kept.map(Path::of).orElse(scratch), communes)) {
            var monthly = MonthlyFigures.of(office, years);
            merge(office, communes, monthly, figures);
            for (var phase : Phase.chosen(more)) {
                measure(phase, office, communes, monthly, figures);
            }
        }
    }

    private static Workspace office(Path folder, int communes) throws IOException {
        var home = folder.resolve("office");
        if (Files.exists(home)) {
            return Workspace.open(home, Offices.environment("văn phòng office"));
        }
        var office = Offices.office(home);
        ShippedData.catalogues().forEach(new Catalogues(office)::take);
        office.append(List.of(unit(OFFICE, "district", "")));
        office.append(
                pcs(communes).map(pc -> unit(pc.unit(), "commune", OFFICE)).toList());
        office.append(pcs(communes).map(OfficeBench::enrolment).toList());
        return office;
    }

    private static void measure(Phase phase, Workspace office, int communes, MonthlyFigures monthly, Figures figures)
            throws Exception {
        switch (phase) {
            case MERGE -> figures.memory("heap in use");
            case JUDGE -> {
                figures.timed("every commune judged", () -> judge(office.registers(), monthly.last()));
                figures.memory("heap in use");
            }
            case WINDOW -> window(office, figures);
            case LOCK -> figures.timed("locked, %d months".formatted(LOCKED), () -> lock(office, communes, monthly));
            case PAST -> past(office, monthly.last(LOCKED), figures);
            case REBUILD -> {
                var count = office.store().positions().values().stream()
                        .mapToLong(Position::seq)
                        .sum();
                figures.rate("views derived anew", count, Figures.time(office.store()::rebuild));
            }
        }
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

    /** Each commune's chain is made, taken and forgotten; only the taking is timed. What is there already is left out. */
    private static void merge(Workspace office, int communes, MonthlyFigures monthly, Figures figures)
            throws Exception {
        var nanos = 0L;
        var count = 0L;
        for (var pcs = pcs(communes).iterator(); pcs.hasNext(); ) {
            var pc = pcs.next();
            if (office.store().last(pc.device()).isEmpty()) {
                write(pc, monthly);
                var seals = List.of(pc.keys().seal(pc.position()));
                nanos += Figures.time(() -> office.store().merge(pc.chain(), seals));
                count += pc.chain().size();
            }
        }
        if (count > 0) {
            figures.rate("merged, a commune at a time", count, nanos);
        }
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
    private static void lock(Workspace office, int communes, MonthlyFigures monthly) {
        var submissions = new Submissions(office);
        var units = pcs(communes).map(Pc::unit).toList();
        monthly.last(LOCKED).forEach(month -> submissions.lock(units, month));
    }

    /** What papers and screens of locked months ask. */
    private static void past(Workspace office, List<Period> months, Figures figures) throws Exception {
        for (var month : months) {
            figures.timed(
                    "judged, a month that is locked",
                    () -> judge(office.periods().ofAll(month), month));
        }
        figures.memory("heap in use");
        var month = months.getLast();
        figures.timed("judged again", () -> judge(office.periods().ofAll(month), month));
        figures.timed("its deliveries", () -> new Deliveries(office).below(OFFICE, month));
        figures.timed("its check code", () -> office.periods().checkCode(month));
        for (var form : FORMS) {
            figures.timed(form + " of it", () -> new FormDesk(office).make(FormOrder.of(form, month)));
        }
        figures.memory("heap in use");
    }

    private static void window(Workspace office, Figures figures) throws Exception {
        var window = OpenWindow.on(office);
        figures.timed("Hôm nay opened", () -> window.go("today", ""));
        figures.timed("matrix opened", () -> window.go("matrix", ""));
        figures.timed("matrix opened again", () -> window.go("matrix", ""));
        figures.timed("Tiến độ nộp opened", () -> window.go("deliveries", ""));
        figures.memory("heap in use, window open");
        figures.resident("resident, window open");
        window.close();
    }

    private static void judge(Registers registers, Period period) {
        Assessments.of(registers).office(OFFICE, period);
    }
}
