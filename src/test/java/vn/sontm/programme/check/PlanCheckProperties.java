package vn.sontm.programme.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A consistent plan, whatever its size and names, yields nothing; one mistake planted into it yields that mistake. */
class PlanCheckProperties {
    private static final List<String> NAMES = List.of(
            "An Phú",
            "Bình Khê",
            "Cẩm Giàng",
            "Đại Lộc",
            "Đông Hưng",
            "Gia Mô",
            "Hòa Lạc",
            "Khánh Vĩnh",
            "Lương Sơn",
            "Mỹ Đức",
            "Nghĩa Trung",
            "Ô Lâm",
            "Phước Bửu",
            "Quế Xuân",
            "Sơn Tịnh",
            "Tả Phìn",
            "Ứng Hòe",
            "Vạn Thủy",
            "Xuân Đám",
            "Yên Hợp",
            "Y Tý",
            "Ea H'leo");
    private static final List<String> CRITERIA = List.of(
            "Quy hoạch",
            "Giao thông",
            "Thủy lợi",
            "Điện",
            "Trường học",
            "Thông tin và Truyền thông",
            "Thu nhập",
            "Lao động");

    @Property(tries = 150)
    @Label("a consistent plan yields no finding")
    void consistent(@ForAll("plans") SamplePlan plan) {
        assertThat(PlanCheck.check(plan.text())).isEmpty();
    }

    @Property(tries = 60)
    @Label("a wrong percentage is found")
    void percent(@ForAll("plans") SamplePlan plan) {
        expect(plan.text().replaceFirst("xã, đạt \\d+(?:,\\d)?%", "xã, đạt 1%"), "PC-PERCENT");
    }

    @Property(tries = 60)
    @Label("a part above its whole is found")
    void fraction(@ForAll("plans") SamplePlan plan) {
        expect(
                plan.text()
                        .replaceFirst(
                                "lên \\d+/" + plan.all() + " xã", "lên " + (plan.all() + 1) + "/" + plan.all() + " xã"),
                "PC-FRACTION");
    }

    @Property(tries = 60)
    @Label("another population is found")
    void population(@ForAll("plans") SamplePlan plan) {
        expect(
                plan.text().replaceFirst("/" + plan.recognised() + " xã, đạt", "/" + (plan.all() + 7) + " xã, đạt"),
                "PC-POPULATION");
    }

    @Property(tries = 60)
    @Label("a count that does not match its list is found")
    void count(@ForAll("plans") SamplePlan plan) {
        var right = SamplePlan.counted(plan.low(), " chưa đạt chuẩn nông thôn mới");
        expect(plan.text().replace(right, SamplePlan.two(plan.low().size() + 1) + right.substring(2)), "PC-COUNT-LIST");
    }

    @Property(tries = 60)
    @Label("a name given twice in a list is found")
    void duplicate(@ForAll("plans") SamplePlan plan) {
        var listed = SamplePlan.listed(plan.low());
        var twice = listed.replace(plan.low().getLast(), plan.low().getFirst());
        expect(plan.text().replaceFirst("\\(" + listed + "\\)", "(" + twice + ")"), "PC-LIST-DUPLICATE");
    }

    @Property(tries = 60)
    @Label("two names without the comma between them are found")
    void comma(@ForAll("plans") SamplePlan plan) {
        var listed = SamplePlan.listed(plan.middle());
        expect(
                plan.text().replace("(" + listed + ") thực hiện", "(" + listed.replaceFirst(", ", " ") + ") thực hiện"),
                "PC-LIST-COMMA");
    }

    @Property(tries = 60)
    @Label("a name without its last letter is found, with the right one beside it")
    void name(@ForAll("plans") SamplePlan plan) {
        var name = plan.goal().getFirst();
        var torn = name.substring(0, name.length() - 1);
        var text = plan.text();
        var last = text.lastIndexOf(name);
        var findings = PlanCheck.check(text.substring(0, last) + torn + text.substring(last + name.length()));
        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("PC-NAME-UNKNOWN");
            assertThat(finding.printed()).isEqualTo(torn);
            assertThat(finding.computed()).isEqualTo(name);
        });
    }

    @Property(tries = 60)
    @Label("a wrong total of recognised communes is found")
    void total(@ForAll("plans") SamplePlan plan) {
        var right = plan.recognised() + plan.goal().size();
        expect(
                plan.text()
                        .replace(
                                "toàn huyện lên " + SamplePlan.two(right) + " xã",
                                "toàn huyện lên " + SamplePlan.two(right - 1) + " xã"),
                "PC-TOTAL");
    }

    @Property(tries = 60)
    @Label("an average above what the criteria give is found")
    void average(@ForAll("plans") SamplePlan plan) {
        Assume.that(!plan.everywhere());
        expect(
                plan.text()
                        .replaceFirst(
                                "đạt từ [\\d,]+ tiêu chí trở lên",
                                "đạt từ " + plan.criteria().size() + " tiêu chí trở lên"),
                "PC-AVERAGE");
    }

    @Property(tries = 60)
    @Label("a criterion's total below the goal is found")
    void goal(@ForAll("plans") SamplePlan plan) {
        var least = plan.goal().size() + plan.recognised();
        expect(
                plan.text()
                        .replaceFirst(
                                "lên \\d+/" + plan.all() + " xã, đạt [\\d,]+%",
                                "lên " + SamplePlan.two(least - 1) + "/" + plan.all() + " xã"),
                "PC-GOAL");
    }

    @Property(tries = 60)
    @Label("a commune that is not recognised is found among those attaining an advanced criterion")
    void group(@ForAll("plans") SamplePlan plan) {
        var text = plan.text();
        var at = text.lastIndexOf("(" + plan.advancing());
        expect(
                text.substring(0, at) + "(" + plan.low().getFirst()
                        + text.substring(at + 1 + plan.advancing().length()),
                "PC-GROUP");
    }

    @Property(tries = 60)
    @Label("a commune that is promised a criterion and named nowhere is found")
    void promise(@ForAll("plans") SamplePlan plan) {
        var text = plan.text();
        var at = text.indexOf("- *Tiêu chí số 1 ");
        var changed = text.substring(0, at)
                + text.substring(at)
                        .replaceFirst(
                                ", " + plan.low().getFirst() + "\\)|, "
                                        + plan.low().getFirst() + "(?=,)",
                                ")");
        expect(changed, "PC-PROMISE");
    }

    @Property(tries = 60)
    @Label("a day that the calendar does not have is found")
    void date(@ForAll("plans") SamplePlan plan) {
        expect(plan.text().replaceFirst("trước tháng 11/", "trước 31/11/"), "PC-DATE-IMPOSSIBLE");
    }

    @Property(tries = 60)
    @Label("a deadline of another year is found")
    void deadline(@ForAll("plans") SamplePlan plan) {
        expect(
                plan.text().replaceFirst("tháng 11/" + plan.year(), "tháng 11/" + (plan.year() - 1)),
                "PC-DEADLINE-YEAR");
    }

    @Property(tries = 60)
    @Label("a missing section is found")
    void section(@ForAll("plans") SamplePlan plan) {
        expect(plan.text().replace("2. UBND các xã", "3. UBND các xã"), "PC-SECTION-MISSING");
    }

    @Property(tries = 60)
    @Label("a criterion left out is found")
    void criterion(@ForAll("plans") SamplePlan plan) {
        expect(
                plan.text()
                        .replace(
                                "Tiêu chí số " + plan.criteria().size() + " -",
                                "Tiêu chí số " + (plan.criteria().size() + 1) + " -"),
                "PC-CRITERION-MISSING");
    }

    @Property(tries = 60)
    @Label("a document with two dates is found")
    void document(@ForAll("plans") SamplePlan plan) {
        expect(
                plan.text() + " Theo Quyết định số 88/QĐ-UBND ngày 21/12/" + (plan.year() - 1) + " của UBND tỉnh.",
                "PC-DOCUMENT-DATES");
    }

    @Property(tries = 60)
    @Label("another period of the set is found")
    void period(@ForAll("plans") SamplePlan plan) {
        expect(plan.text() + " Bộ tiêu chí giai đoạn 2022 - 2030.", "PC-PERIOD");
    }

    private static void expect(String text, String code) {
        assertThat(Texts.codes(text)).contains(code);
    }

    @Provide
    Arbitrary<SamplePlan> plans() {
        var names = Arbitraries.shuffle(NAMES);
        var sizes = Combinators.combine(
                        Arbitraries.integers().between(2, 6),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(2, 6),
                        Arbitraries.integers().between(1, 4))
                .as(List::of);
        var criteria = Arbitraries.integers().between(4, CRITERIA.size()).map(count -> CRITERIA.subList(0, count));
        var spare = Arbitraries.integers().between(0, 5).list().ofSize(CRITERIA.size());
        return Combinators.combine(Arbitraries.integers().between(2022, 2029), names, sizes, criteria, spare)
                .as(PlanCheckProperties::plan);
    }

    private static SamplePlan plan(
            int year, List<String> names, List<Integer> sizes, List<String> criteria, List<Integer> spare) {
        var goal = sizes.get(0);
        var middle = goal + sizes.get(1);
        var advancing = middle + sizes.get(2);
        return new SamplePlan(
                year,
                names.subList(0, goal),
                names.subList(goal, middle),
                names.subList(middle, advancing),
                names.get(advancing),
                names.subList(advancing + 1, advancing + 1 + sizes.get(3)),
                criteria,
                spare);
    }
}
