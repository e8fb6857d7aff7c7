package vn.sontm.programme.check.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a plan states for the whole area: who is where at the start, who is to reach what, the totals and averages.
 *
 * @param groups "09 xã chưa đạt chuẩn …", "07 xã đã đạt chuẩn …"
 * @param goals "01 xã đạt chuẩn nông thôn mới (Cao Lâu)"
 * @param consolidations "05 xã (…) thực hiện củng cố các tiêu chí nông thôn mới"
 */
public record Objectives(
        List<Group> groups,
        List<Group> goals,
        List<Group> consolidations,
        List<Promise> promises,
        List<Total> totals,
        List<Average> averages) {
    public Objectives {
        groups = List.copyOf(groups);
        goals = List.copyOf(goals);
        consolidations = List.copyOf(consolidations);
        promises = List.copyOf(promises);
        totals = List.copyOf(totals);
        averages = List.copyOf(averages);
    }

    /** Communes and the grade that is spoken of. */
    public record Group(Grade grade, UnitList list) {}

    /**
     * "mỗi xã đạt thêm từ 01 đến 02 tiêu chí nông thôn mới nâng cao".
     *
     * @param most empty for "trở lên"
     */
    public record Promise(Group group, Grade grade, int least, Optional<Integer> most, Span span) {}

    /**
     * "nâng tổng số xã … đạt chuẩn nông thôn mới toàn huyện lên 11 xã".
     *
     * @param of "11/20 xã": the communes it is counted over
     */
    public record Total(Grade grade, int value, Optional<Integer> of, When when, Span span) {
        public boolean raised() {
            return when == When.END;
        }
    }

    /** Whether a total is the one of the year's start, of its end, or could be either. */
    public enum When {
        START,
        END,
        EITHER
    }

    /** "bình quân 01 xã … đạt từ 15,5 tiêu chí trở lên". */
    public record Average(Grade grade, BigDecimal value, boolean atLeast, Span span) {}

    public Stream<Group> groups(Grade grade) {
        return groups.stream().filter(group -> group.grade() == grade);
    }

    public Stream<Group> goals(Grade grade) {
        return goals.stream().filter(goal -> goal.grade() == grade);
    }
}
