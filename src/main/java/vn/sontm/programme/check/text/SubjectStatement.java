package vn.sontm.programme.check.text;

import java.util.List;

/**
 * A number of model residential areas or gardens: "hoàn thành 07 khu dân cư nông thôn mới kiểu mẫu tại các xã …".
 *
 * @param kind "khu dân cư", "vườn mẫu"
 * @param aimed a goal of the year, rather than what there is
 * @param items the items of the list in brackets, as printed; empty without a list
 * @param communes the communes that the list names, in order
 * @param list the list; the statement itself without one
 */
public record SubjectStatement(
        String kind, int count, boolean aimed, List<String> items, List<Mention> communes, Span span, Span list) {
    public SubjectStatement {
        items = List.copyOf(items);
        communes = List.copyOf(communes);
    }
}
