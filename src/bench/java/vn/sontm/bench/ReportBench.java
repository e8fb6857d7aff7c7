package vn.sontm.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import vn.sontm.base.Json;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.plan.PlanReader;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.report.Papers;
import vn.sontm.report.ReportFormat;
import vn.sontm.report.desk.PeriodSet;
import vn.sontm.report.document.Document;
import vn.sontm.report.form.Forms;
import vn.sontm.report.pdf.PdfPages;
import vn.sontm.testkit.Offices;
import vn.sontm.workspace.Catalogues;
import vn.sontm.workspace.ShippedData;
import vn.sontm.workspace.Workspace;

/**
 * {@code report [COMMUNES]}: the form of all communes against all criteria as PDF, beside LibreOffice converting the same table,
 * and the whole quarterly set of a district of twenty communes, as window and command line make it.
 */
final class ReportBench implements Benchmark {
    /** Communes, wards and zones of the country since mid-2025. */
    private static final int COMMUNES = 3321;

    private static final Period QUARTER = Period.parse("2024-Q2");

    @Override
    public String name() {
        return "report";
    }

    @Override
    public void run(Path scratch, List<String> arguments, Figures figures) throws Exception {
        var communes = Benchmark.size(arguments, 0, COMMUNES);
        ReportFormat.PDF.render(matrix(Papers.communes().size())); // classes and fonts are loaded once
        var matrix = matrix(communes);
        pdf(matrix, figures);
        libreOffice(scratch, matrix, figures);
        quarter(scratch, figures);
    }

    private static Document matrix(int communes) {
        return Forms.render(
                "bieu-01", Papers.ofOffice(Papers.communes(communes)).build());
    }

    private static void pdf(Document matrix, Figures figures) throws Exception {
        var pdf = new AtomicReference<byte[]>();
        figures.peak("bieu-01 as PDF, heap", () -> {
            var nanos = Figures.time(() -> pdf.set(ReportFormat.PDF.render(matrix)));
            figures.pages("bieu-01 as PDF/A, tagged", count(pdf.get()), nanos);
        });
    }

    /** From the spreadsheet that we wrote, which it opens, lays out and writes as PDF; starting it takes part of the time. */
    private static void libreOffice(Path scratch, Document matrix, Figures figures) throws Exception {
        var sheet = scratch.resolve("bieu-01.xlsx");
        figures.duration("bieu-01 as XLSX", Figures.time(() -> Files.write(sheet, ReportFormat.XLSX.render(matrix))));
        var nanos = Figures.time(() -> soffice(scratch, sheet));
        figures.pages("the same by LibreOffice", count(Files.readAllBytes(scratch.resolve("bieu-01.pdf"))), nanos);
    }

    private static void soffice(Path scratch, Path sheet) throws Exception {
        var profile = "-env:UserInstallation=" + scratch.resolve("profile").toUri();
        new ProcessBuilder(
                        "soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", "" + scratch, "" + sheet)
                .redirectErrorStream(true)
                .redirectOutput(scratch.resolve("soffice.log").toFile())
                .start()
                .waitFor();
    }

    private static int count(byte[] pdf) {
        try (var pages = PdfPages.of(pdf)) {
            return pages.count();
        }
    }

    private static void quarter(Path scratch, Figures figures) throws Exception {
        try (var office = Offices.office(scratch.resolve("office"))) {
            ShippedData.catalogues().forEach(new Catalogues(office)::take);
            var plan = PlanReader.read(ShippedData.plan("cao-loc-2024").orElseThrow());
            office.append(plan.statements());
            office.append(plan.sets().stream()
                    .flatMap(set -> plan.criteria(set.id()))
                    .flatMap(criterion -> criterion.attain().stream().map(unit -> start(unit, criterion.item())))
                    .toList());
            figures.peak("set of a quarter, heap", () -> set(office, scratch.resolve("set"), figures));
        }
    }

    private static void set(Workspace office, Path folder, Figures figures) throws Exception {
        var made = new AtomicReference<PeriodSet.Made>();
        var nanos =
                Figures.time(() -> made.set(new PeriodSet(office).make(QUARTER, folder, (done, all, title) -> true)));
        figures.duration("set of a quarter, %d files".formatted(made.get().count()), nanos);
    }

    private static Statement start(String unit, String item) {
        return Statement.of(
                RegisterKind.START, unit, item, "2024", Json.object().put("state", "not-met"));
    }
}
