package vn.sontm.report.form;

import java.util.List;
import vn.sontm.report.document.Orientation;

/**
 * A form in a list to choose from.
 *
 * @param audience who prints it: {@code office}, {@code commune}, {@code department}
 */
public record FormInfo(String id, String title, List<String> audience, Orientation orientation) {
    public FormInfo {
        audience = List.copyOf(audience);
    }
}
