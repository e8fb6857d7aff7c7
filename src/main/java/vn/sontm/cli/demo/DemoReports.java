package vn.sontm.cli.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.cli.frame.Session;
import vn.sontm.report.ReportFormat;
import vn.sontm.report.desk.FormDesk;
import vn.sontm.report.desk.FormOrder;
import vn.sontm.report.form.FormInfo;
import vn.sontm.sample.SampleData;
import vn.sontm.sample.SampleDistrict;
import vn.sontm.workspace.Workspace;

/** Prints every form that the sample has the figures for, by the office and by the communes. */
record DemoReports(SampleData data, Path folder, Session session) {
    /** A form as a file. */
    record Printed(String form, String title, String unit, Path file) {}

    List<Printed> write(SampleDistrict district) throws IOException {
        session.aside().accept(Messages.text("cli.demo.reports"));
        var printed = new ArrayList<>(print(district.office(), "office"));
        for (var commune : district.communes()) {
            printed.addAll(print(commune, "commune"));
        }
        return printed;
    }

    private List<Printed> print(Workspace workspace, String audience) throws IOException {
        var desk = new FormDesk(workspace);
        var printed = new ArrayList<Printed>();
        for (var form : forms(desk, audience).toList()) {
            try {
                printed.add(print(desk, workspace, form));
            } catch (Refusal e) {
                if (e.code() != ErrorCode.FORM_NOT_HERE) {
                    throw e;
                } // it prints something else than a period: a receipt, a check of a plan
            }
        }
        return printed;
    }

    private static Stream<FormInfo> forms(FormDesk desk, String audience) {
        return desk.forms().stream().filter(form -> form.audience().contains(audience));
    }

    private Printed print(FormDesk desk, Workspace workspace, FormInfo form) throws IOException {
        var unit = workspace.identity().unit();
        var order = FormOrder.of(form.id(), data.months().getLast());
        var document = desk.make(order);
        var file = folder.resolve(workspace.directory().getFileName()).resolve(form.id() + ".pdf");
        session.environment().disk().createDirectories(file.getParent());
        session.environment().disk().writeSafely(file, ReportFormat.PDF.render(document));
        return new Printed(form.id(), form.title(), unit, file);
    }
}
