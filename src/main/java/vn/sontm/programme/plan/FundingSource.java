package vn.sontm.programme.plan;

import java.util.List;
import vn.sontm.base.Messages;

/** The sources of money that a plan of the programme distinguishes, in the order of its tables. */
public final class FundingSource {
    public static final List<String> ALL =
            List.of("central", "province", "district", "commune", "combined", "business", "people");

    private FundingSource() {}

    /** Where a source stands among the others; one that this version does not know stands last. */
    public static int place(String id) {
        var place = ALL.indexOf(id);
        return place < 0 ? ALL.size() : place;
    }

    /** A source that this version does not know stands for itself. */
    public static String name(String id) {
        return ALL.contains(id) ? Messages.text("planning.column.funding." + id) : id;
    }
}
