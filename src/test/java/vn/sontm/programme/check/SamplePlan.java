package vn.sontm.programme.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A consistent plan of a made-up district, written out as officials write: every count, total, percentage, average and
 * list follows from the same figures, so that a check must find nothing in it.
 *
 * @param low communes not yet recognised, without those of {@code goal}
 * @param goal communes to be recognised this year
 * @param middle recognised communes
 * @param advancing the recognised commune to be recognised as advanced
 * @param high advanced communes
 * @param criteria names of the criteria; criterion {@code n} of the basic set stands at {@code bases.get(n)} at the start
 */
record SamplePlan(
        int year,
        List<String> low,
        List<String> goal,
        List<String> middle,
        String advancing,
        List<String> high,
        List<String> criteria,
        List<Integer> spare) {
    int all() {
        return low.size() + goal.size() + recognised();
    }

    int recognised() {
        return middle.size() + 1 + high.size();
    }

    String text() {
        var lines = new ArrayList<>(List.of(
                "Số: 21/KH-UBND",
                "Thanh Vân, ngày 15 tháng 02 năm " + year,
                "KẾ HOẠCH",
                "Thực hiện Chương trình xây dựng nông thôn mới huyện Thanh Vân năm " + year,
                "Căn cứ Quyết định số 88/QĐ-UBND ngày 20/12/" + (year - 1) + " của UBND tỉnh về giao chỉ tiêu.",
                "I. MỤC TIÊU",
                "1. Mục tiêu chung"));
        lines.addAll(objectives());
        lines.add("2. Thực hiện Bộ tiêu chí giai đoạn 2021 - 2030");
        IntStream.range(0, criteria.size()).forEach(at -> lines.addAll(criterion(at)));
        lines.addAll(List.of(
                "II. TỔ CHỨC THỰC HIỆN",
                "1. Các phòng: kiểm tra " + all() + "/" + all() + " xã, báo cáo trước ngày 25 hằng tháng.",
                "2. UBND các xã: thực hiện Bộ tiêu chí giai đoạn 2021 - 2030, báo cáo trước ngày 20 hằng tháng."));
        return String.join("\n\n", lines);
    }

    private List<String> objectives() {
        return List.of(
                "- Xây dựng " + counted(goal, " đạt chuẩn nông thôn mới")
                        + ", nâng tổng số xã được công nhận đạt chuẩn nông thôn mới toàn huyện lên "
                        + two(recognised() + goal.size())
                        + " xã, nâng số tiêu chí nông thôn mới bình quân 01 xã đạt từ " + average()
                        + " tiêu chí trở lên; "
                        + counted(List.of(advancing), " đạt chuẩn nông thôn mới nâng cao")
                        + ", nâng tổng số xã được công nhận đạt chuẩn nông thôn mới nâng cao lên "
                        + two(high.size() + 1) + " xã.",
                "- " + counted(low, " chưa đạt chuẩn nông thôn mới")
                        + " phấn đấu mỗi xã đạt thêm từ 01 đến 02 tiêu chí nông thôn mới.",
                "- " + counted(middle, " đã đạt chuẩn nông thôn mới")
                        + " mỗi xã đạt thêm từ 01 đến 02 tiêu chí nông thôn mới nâng cao; " + counted(middle, "")
                        + " thực hiện củng cố các tiêu chí nông thôn mới.",
                "- " + counted(high, " đã đạt chuẩn nông thôn mới nâng cao") + " duy trì kết quả.");
    }

    private List<String> criterion(int at) {
        var name = criteria.get(at);
        return List.of(
                "- *Tiêu chí số " + (at + 1) + " - " + name + "*: phấn đấu có thêm " + counted(attaining(at), "")
                        + " đạt chuẩn"
                        + consolidating(at) + ", nâng tổng số xã đạt tiêu chí " + name
                        + " theo bộ tiêu chí nông thôn mới lên "
                        + total(base(at), all()) + "; " + counted(advancing(at), "") + " đạt chuẩn tiêu chí " + name
                        + " theo bộ tiêu chí nông thôn mới nâng cao, nâng tổng số xã đạt lên "
                        + total(advancedBase(at), recognised()) + ".",
                "+ Thời gian: hoàn thành trước tháng 11/" + year + ".",
                "+ Đơn vị chủ trì: UBND các xã.",
                "+ Đơn vị phối hợp: Phòng Kinh tế và Hạ tầng.");
    }

    /** Every goal commune everywhere; each low commune at one criterion. */
    private List<String> attaining(int at) {
        return share(goal, low, at);
    }

    private List<String> advancing(int at) {
        return share(List.of(advancing), middle, at);
    }

    private List<String> share(List<String> always, List<String> once, int at) {
        var names = new ArrayList<>(always);
        IntStream.range(0, once.size())
                .filter(index -> index % criteria.size() == at)
                .mapToObj(once::get)
                .forEach(names::add);
        return names;
    }

    private String consolidating(int at) {
        var names = share(List.of(), middle, at);
        return names.isEmpty() ? "" : ", " + counted(names, "") + " củng cố tiêu chí";
    }

    /** The total after the year: at least the goal, at most everybody but the spare ones. */
    int base(int at) {
        var least = Math.max(
                recognised() + goal.size(),
                attaining(at).size() + share(List.of(), middle, at).size());
        return Math.min(all(), least + spare.get(at) % (all() - least + 1));
    }

    int advancedBase(int at) {
        var least = Math.max(high.size() + 1, advancing(at).size());
        return Math.min(recognised(), least + spare.get(at) % (recognised() - least + 1));
    }

    /** Whether every criterion is to be met everywhere, so that no average is too high. */
    boolean everywhere() {
        return IntStream.range(0, criteria.size()).allMatch(at -> base(at) == all());
    }

    private String average() {
        var sum = IntStream.range(0, criteria.size()).map(this::base).sum();
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(all()), 1, RoundingMode.DOWN)
                .toString()
                .replace('.', ',');
    }

    private static String total(int part, int whole) {
        var percent = BigDecimal.valueOf(100L * part)
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return two(part) + "/" + whole + " xã, đạt " + percent.toPlainString().replace('.', ',') + "%";
    }

    static String counted(List<String> names, String words) {
        return two(names.size()) + " xã" + words + " (" + String.join(", ", names) + ")";
    }

    static String two(int count) {
        return count < 10 ? "0" + count : String.valueOf(count);
    }

    static String listed(List<String> names) {
        return names.stream().collect(Collectors.joining(", "));
    }
}
