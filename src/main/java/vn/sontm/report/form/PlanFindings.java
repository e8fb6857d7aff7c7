package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.check.Finding;
import vn.sontm.programme.check.Severity;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.Paragraph;
import vn.sontm.report.document.Part;
import vn.sontm.report.document.Row;
import vn.sontm.report.document.RowGroup;
import vn.sontm.report.document.Value;

/** Every inconsistency found in a plan, with where it stands and the recomputed figure; the gravest first. */
final class PlanFindings implements Layout {
    /** As templates call it. */
    static final String NAME = "plan-findings";

    @Override
    public List<Part> parts(Filling filling) {
        var checked = filling.request().facts().checked().orElseThrow(() -> filling.notHere("report.needs.checked"));
        var named = filling.with("plan", checked.title())
                .with("today", VietnameseNumbers.format(filling.request().day()));
        var paper = new PaperBlocks(named);
        return List.of(named.part(
                named.form().text("title"),
                List.of(
                        paper.annexTitle(),
                        Paragraph.of(summary(named, checked.findings())),
                        table(named, checked.findings()),
                        paper.formSigning())));
    }

    private static String summary(Filling filling, List<Finding> findings) {
        return findings.isEmpty()
                ? filling.text("summaryNone")
                : filling.with("count", findings.size())
                        .with("errors", of(findings, Severity.ERROR).size())
                        .with("warnings", of(findings, Severity.WARNING).size())
                        .with("hints", of(findings, Severity.NOTE).size())
                        .text("summary");
    }

    private static Block table(Filling filling, List<Finding> findings) {
        var table = new FormTable(filling);
        var groups = new ArrayList<RowGroup>();
        var number = 0;
        for (var severity : Severity.values()) {
            var group = of(findings, severity);
            var rows = new ArrayList<Row>();
            if (!group.isEmpty()) {
                rows.add(table.across(Cell.bold(heading(filling, severity, group.size()))));
            }
            for (var finding : group) {
                number++;
                var figure = Cell.of(Integer.toString(number)).saying(Value.Figure.of(number));
                rows.add(table.row(column -> cell(column, figure, finding)));
                // a heading stays with its first row
                groups.add(new RowGroup(rows));
                rows.clear();
                groups.addAll(within(table, number, finding));
            }
        }
        return table.of(groups);
    }

    private static List<RowGroup> within(FormTable table, int number, Finding finding) {
        var groups = new ArrayList<RowGroup>();
        for (var part : finding.within()) {
            var place = Cell.of(number + "." + (groups.size() + 1));
            groups.add(RowGroup.of(table.row(column -> cell(column, place, part))));
        }
        return groups;
    }

    private static String heading(Filling filling, Severity severity, int count) {
        var text = filling.form().part("groups").text(severity.name().toLowerCase(Locale.ROOT));
        return filling.with("count", count).words().fill(text);
    }

    private static List<Finding> of(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    private static Cell cell(String column, Cell number, Finding finding) {
        return switch (column) {
            case "number" -> number;
            case "place" -> Cell.of(finding.place());
            case "quote" -> Cell.of(finding.quote().replace("*", ""));
            case "computed" -> Cell.of(finding.computed());
            case "message" -> Cell.of(finding.message());
            case "code" -> Cell.of(finding.code());
            default -> Cell.of("");
        };
    }
}
