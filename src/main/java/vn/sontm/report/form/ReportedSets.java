package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.List;
import vn.sontm.programme.assessment.SetStatus;
import vn.sontm.programme.assessment.SubjectStatus;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Heading;

/**
 * What a unit reports on: sets that it is counted in, its residential areas and gardens, and any other set that the plan
 * gives it a target in or that it has entered figures for. Checklists are left out by the template.
 */
final class ReportedSets {
    private ReportedSets() {}

    /** A set and one subject under it. */
    record Reported(SetStatus set, SubjectStatus subject) {
        /** Whether it is about something inside the unit. */
        boolean inside() {
            return subject.subject().contains("/");
        }

        /** The same as one of the office's list. */
        Population.Member member(UnitStatus unit) {
            return new Population.Member(unit, set, subject);
        }
    }

    static List<Reported> of(UnitStatus unit, List<String> leaveOut) {
        return unit.sets().stream()
                .filter(set -> !leaveOut.contains(set.id()))
                .flatMap(set -> set.subjects().stream().map(subject -> new Reported(set, subject)))
                .filter(reported -> reported.set().reportedOn(reported.subject()))
                .toList();
    }

    /** What a section says under the heading of one of them. */
    interface Saying {
        /** @param named the section's words with the number and the names of the set and the subject */
        List<Block> blocks(SectionText named, Reported reported);
    }

    /** A section that goes through all of them under numbered headings, or says that there are none. */
    static List<Block> section(Filling filling, FormTemplate section, Saying saying) {
        var text = SectionText.of(filling, section);
        var reported = of(CommuneReport.unit(filling), filling.form().lines("leaveOut"));
        var blocks = new ArrayList<>(List.of(text.heading(1)));
        if (reported.isEmpty()) {
            blocks.add(text.paragraph("empty"));
        }
        for (var index = 0; index < reported.size(); index++) {
            var one = reported.get(index);
            var named = text.with("number", index + 1)
                    .with("set", one.set().name())
                    .with("subjectName", one.subject().name());
            blocks.add(new Heading(2, named.text(one.inside() ? "subjectHeading" : "setHeading")));
            blocks.addAll(saying.blocks(named, one));
        }
        return blocks;
    }
}
