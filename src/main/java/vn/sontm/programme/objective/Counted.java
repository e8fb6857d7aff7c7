package vn.sontm.programme.objective;

import java.util.List;
import vn.sontm.programme.register.Entry;

/**
 * What can be counted for an objective of what people record.
 *
 * @param records that the figure is made of, the earliest first
 */
public record Counted(long figure, List<Entry> records) {
    public Counted {
        records = List.copyOf(records);
    }
}
