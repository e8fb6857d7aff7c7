package vn.sontm.programme.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Grant;
import vn.sontm.ledger.Register;
import vn.sontm.ledger.Role;

class OwnershipRulesTest {
    private final OwnershipRules rules = new OwnershipRules();
    private final Grant commune = grant("cao-lau", Role.COMMUNE, Set.of("cao-lau"), Set.of(), Set.of());
    private final Grant office = grant("cao-loc", Role.OFFICE, Set.of("cao-loc", "cao-lau"), Set.of(), Set.of());

    @Test
    @DisplayName("a commune writes its own figures and nobody else's")
    void communeValues() {
        assertThat(allows(commune, RegisterKind.VALUE, "cao-lau", "xa/2.1")).isTrue();
        assertThat(allows(commune, RegisterKind.VALUE, "cao-lau/kdc-pac-mac", "khu/1"))
                .isTrue();
        assertThat(allows(commune, RegisterKind.VALUE, "tan-lien", "xa/2.1")).isFalse();
        assertThat(allows(office, RegisterKind.VALUE, "cao-lau", "xa/2.1")).isFalse();
    }

    @Test
    @DisplayName("an office writes of the meetings and classes that it holds itself, and nothing else about itself")
    void officeActivities() {
        assertThat(allows(office, RegisterKind.ACTIVITY, "cao-loc", "a")).isTrue();
        assertThat(allows(office, RegisterKind.ACTIVITY, "cao-lau", "a")).isFalse();
        assertThat(allows(office, RegisterKind.PRODUCT, "cao-loc", "a")).isFalse();
        assertThat(allows(office, RegisterKind.VALUE, "cao-loc", "xa/2.1")).isFalse();
        assertThat(allows(commune, RegisterKind.ACTIVITY, "cao-loc", "a")).isFalse();
    }

    @Test
    @DisplayName("the office writes plans, targets and units that it covers")
    void officeKinds() {
        assertThat(allows(office, RegisterKind.PLAN, "cao-loc", "cao-loc-2024")).isTrue();
        assertThat(allows(office, RegisterKind.TARGET, "cao-lau", "xa/2")).isTrue();
        assertThat(allows(office, RegisterKind.TARGET, "tan-lien", "xa/2")).isFalse();
        assertThat(allows(commune, RegisterKind.TARGET, "cao-lau", "xa/2")).isFalse();
    }

    @Test
    @DisplayName("what a lower office itself is, the office above says; and nobody makes a unit of a department")
    void ownUnit() {
        var above = grant("lang-son", Role.OFFICE, Set.of("*"), Set.of(), Set.of());
        assertThat(allows(office, RegisterKind.UNIT, "cao-lau", "")).isTrue();
        assertThat(allows(office, RegisterKind.UNIT, "cao-loc", "")).isFalse();
        assertThat(allows(above, RegisterKind.UNIT, "cao-loc", "")).isTrue();
        assertThat(allows(above, RegisterKind.UNIT, "lang-son", "")).isTrue();
        assertThat(allows(above, RegisterKind.UNIT, "cao-loc#phong-y-te", "")).isFalse();
        assertThat(allows(office, RegisterKind.OWN_PLAN, "cao-loc#phong-y-te", "2024@cao-loc"))
                .isTrue();
    }

    @Test
    @DisplayName(
            "an office that was taken as the one above speaks for its own level, and beside the office on its units")
    void higher() {
        var above = grant("lang-son", Role.HIGHER, Set.of("*"), Set.of(), Set.of());
        assertThat(allows(above, RegisterKind.CATALOGUE, "lang-son", "xa")).isTrue();
        assertThat(allows(above, RegisterKind.CONCLUSION, "cao-lau", "xa/2@lang-son"))
                .isTrue();
        assertThat(allows(above, RegisterKind.CONCLUSION, "cao-lau", "xa/2@cao-loc"))
                .isFalse();
        assertThat(allows(above, RegisterKind.LOCK, "cao-lau", "")).isTrue();
        for (var kind : List.of(
                RegisterKind.ENROLMENT,
                RegisterKind.REVOCATION,
                RegisterKind.UNIT,
                RegisterKind.TARGET,
                RegisterKind.PLAN,
                RegisterKind.VALUE,
                RegisterKind.DEPARTMENT_WORD)) {
            assertThat(allows(above, kind, "cao-lau", "xa/2@lang-son")).isFalse();
        }
    }

    @Test
    @DisplayName("a register that holds a word is written only under the writer's own unit")
    void words() {
        assertThat(allows(office, RegisterKind.CONCLUSION, "cao-lau", "xa/2@cao-loc"))
                .isTrue();
        assertThat(allows(office, RegisterKind.CONCLUSION, "cao-lau", "xa/2@lang-son"))
                .isFalse();
        assertThat(allows(office, RegisterKind.QUESTION, "cao-lau", "cao-loc")).isFalse();
        assertThat(allows(commune, RegisterKind.TASK_PROGRESS, "cao-lau", "nv-1@cao-lau"))
                .isTrue();
        assertThat(allows(commune, RegisterKind.TASK_PROGRESS, "cao-lau", "nv-1@cao-loc"))
                .isFalse();
    }

    @Test
    @DisplayName("the office may write for an agency without a PC, under its own unit")
    void officeForAgency() {
        assertThat(allows(office, RegisterKind.TASK_PROGRESS, "cao-lau", "nv-1@cao-loc"))
                .isTrue();
        assertThat(allows(office, RegisterKind.DEPARTMENT_WORD, "cao-lau", "xa/2@cao-loc"))
                .isTrue();
        assertThat(allows(office, RegisterKind.DEPARTMENT_WORD, "cao-lau", "xa/2@phong-giao-duc"))
                .isFalse();
    }

    @Test
    @DisplayName("a department stays inside its units, sets and criteria")
    void department() {
        var units = Set.of("cao-lau");
        var bySet = grant("phong", Role.DEPARTMENT, units, Set.of("xa"), Set.of());
        var byCriterion = grant("phong", Role.DEPARTMENT, units, Set.of(), Set.of("xa/5"));
        assertThat(allows(bySet, RegisterKind.DEPARTMENT_WORD, "cao-lau", "xa/2@phong"))
                .isTrue();
        assertThat(allows(bySet, RegisterKind.DEPARTMENT_WORD, "cao-lau", "vuon/2@phong"))
                .isFalse();
        assertThat(allows(bySet, RegisterKind.DEPARTMENT_WORD, "tan-lien", "xa/2@phong"))
                .isFalse();
        assertThat(allows(byCriterion, RegisterKind.DEPARTMENT_WORD, "cao-lau", "xa/5@phong"))
                .isTrue();
        assertThat(allows(byCriterion, RegisterKind.DEPARTMENT_WORD, "cao-lau", "xa/6@phong"))
                .isFalse();
        assertThat(allows(byCriterion, RegisterKind.CONCLUSION, "cao-lau", "xa/5@phong"))
                .isFalse();
        assertThat(allows(commune, RegisterKind.DEPARTMENT_WORD, "cao-lau", "xa/5@cao-lau"))
                .isFalse();
    }

    @Test
    @DisplayName("a department writes about itself what a commune writes about itself, and about nobody else")
    void departmentAboutItself() {
        var phong = grant("phong", Role.DEPARTMENT, Set.of("*"), Set.of("xa"), Set.of("xa/5"));
        assertThat(allows(phong, RegisterKind.OWN_PLAN, "phong", "2024")).isTrue();
        assertThat(allows(phong, RegisterKind.SUBMISSION, "phong", "")).isTrue();
        assertThat(allows(phong, RegisterKind.TASK_PROGRESS, "phong", "nv-1@phong"))
                .isTrue();
        assertThat(allows(phong, RegisterKind.OWN_PLAN, "cao-lau", "2024")).isFalse();
        assertThat(allows(phong, RegisterKind.VALUE, "cao-lau", "xa/5.1")).isFalse();
        assertThat(allows(phong, RegisterKind.TARGET, "phong", "xa/5")).isFalse();
    }

    @Test
    @DisplayName("the office writes of a plan of one without a PC only under its own unit")
    void officeForAPlan() {
        assertThat(allows(office, RegisterKind.OWN_PLAN, "cao-lau", "2024@cao-loc"))
                .isTrue();
        assertThat(allows(office, RegisterKind.OWN_PLAN, "cao-lau", "2024")).isFalse();
        assertThat(allows(office, RegisterKind.OWN_PLAN, "cao-lau", "2024@lang-son"))
                .isFalse();
    }

    @Test
    @DisplayName("whoever merges entries or asks for papers does so under its own unit, also where it covers others")
    void aliases() {
        assertThat(allows(commune, RegisterKind.ALIAS, "cao-lau", "a")).isTrue();
        assertThat(allows(office, RegisterKind.ALIAS, "cao-loc", "a")).isTrue();
        assertThat(allows(commune, RegisterKind.ALIAS, "cao-loc", "a")).isFalse();
        assertThat(allows(office, RegisterKind.ALIAS, "cao-lau", "a")).isFalse();
        var department = grant("phong-giao-duc", Role.DEPARTMENT, Set.of("*"), Set.of("xa"), Set.of());
        assertThat(allows(department, RegisterKind.REQUIRED_DOCUMENT, "phong-giao-duc", "a"))
                .isTrue();
        assertThat(allows(department, RegisterKind.REQUIRED_DOCUMENT, "cao-lau", "a"))
                .isFalse();
    }

    @Test
    @DisplayName("a kind that this version does not know is nobody's")
    void unknownKind() {
        assertThat(rules.allows(office, new Register("weather", "cao-loc", "", "")))
                .isFalse();
    }

    private boolean allows(Grant grant, RegisterKind kind, String subject, String item) {
        return rules.allows(grant, new Register(kind.code(), subject, item, ""));
    }

    private static Grant grant(String unit, Role role, Set<String> units, Set<String> sets, Set<String> criteria) {
        return new Grant(new DeviceId("a".repeat(64)), unit, role, units, sets, criteria, false, "", "");
    }
}
