package vn.sontm.programme.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.programme.catalogue.CriteriaSets;
import vn.sontm.programme.plan.PlanPlace;
import vn.sontm.programme.plan.PlanReader;
import vn.sontm.programme.plan.SamplePlans;
import vn.sontm.programme.unit.Units;

@DisplayName("Where a finding leads")
class FindingPlacesTest {
    @Test
    @DisplayName("in the data to its element, in the printed text to what the data says of that paragraph")
    void leads() {
        var plan = PlanReader.read(SamplePlans.small());
        var places = new FindingPlaces(plan);
        assertThat(places.of(at("số liệu “tasks cv-1”"))).contains(new PlanPlace("tasks", "cv-1"));
        assertThat(places.of(at("số liệu “criteria xa-thu/1”"))).contains(new PlanPlace("criteria", "xa-thu/1"));
        assertThat(places.of(at("II.1, dòng 7"))).contains(new PlanPlace("criteria", "xa-thu/2"));
        assertThat(places.of(at("phần mở đầu, dòng 1"))).isEmpty();
        assertThat(places.of(at("số liệu “sets xa-thu”"))).contains(new PlanPlace("sets", "xa-thu"));
        assertThat(places.of(at("số liệu “sets khac”"))).isEmpty();
    }

    @Test
    @DisplayName("the wrong percentage of Cao Lộc leads to its criterion")
    void caoLoc() {
        var plan = PlanReader.read(SamplePlans.caoLoc());
        var places = new FindingPlaces(plan);
        assertThat(PlanCheck.check(plan, CriteriaSets.of(List.of()), Units.of(List.of())).stream()
                        .filter(finding -> finding.code().equals("PC-PERCENT"))
                        .flatMap(finding -> places.of(finding).stream()))
                .contains(new PlanPlace("criteria", "xa-ntm-2021-2025/11"));
    }

    private static Finding at(String place) {
        return new Finding("PC-TEST", Severity.NOTE, place, "", "", "", "", "", List.of());
    }
}
