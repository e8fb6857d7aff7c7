package vn.sontm.programme.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.check.text.CriterionParagraph;
import vn.sontm.programme.check.text.Passage;
import vn.sontm.programme.check.text.PlanReading;

/** One agency cannot lead a criterion and coordinate with itself. */
final class AgencyRule implements Rule {
    @Override
    public Stream<Finding> check(PlanReading reading) {
        return reading.criteria().stream().flatMap(AgencyRule::judge);
    }

    private static Stream<Finding> judge(CriterionParagraph criterion) {
        var leads = criterion.leads().stream()
                .flatMap(passage -> agencies(passage).stream())
                .map(VietnameseText::searchKey)
                .toList();
        return criterion.coordinators().stream()
                .map(passage -> new Both(passage, both(agencies(passage), leads)))
                .filter(both -> !both.names().isEmpty())
                .map(both -> Slip.AGENCY_BOTH.at(both.passage().whole(), both.names(), "", criterion.title()));
    }

    private record Both(Passage passage, List<String> names) {}

    /** Runs of agencies that follow each other in both lists are one name where a name holds commas. */
    private static List<String> both(List<String> coordinators, List<String> leads) {
        var both = new ArrayList<String>();
        for (var agency : coordinators) {
            if (leads.contains(VietnameseText.searchKey(agency))) {
                both.add(agency);
            }
        }
        return both;
    }

    private static List<String> agencies(Passage passage) {
        return Stream.of(passage.text()
                        .substring(passage.text().indexOf(':') + 1)
                        .split("[,;]"))
                .map(agency -> agency.strip().replaceFirst("[.]$", ""))
                .filter(agency -> agency.contains(" "))
                .toList();
    }
}
