package vn.sontm.report.planning;

import java.util.List;

/**
 * A column of a plan's table.
 *
 * @param title by which it is known again; with nothing in brackets
 * @param width in characters
 * @param typed whether its cells may be changed
 * @param choices offered beside each cell
 */
record PlanColumn(String id, String title, int width, boolean typed, List<String> choices) {
    PlanColumn {
        choices = List.copyOf(choices);
    }

    static PlanColumn fixed(String id, String title, int width) {
        return new PlanColumn(id, title, width, false, List.of());
    }

    static PlanColumn typed(String id, String title, int width) {
        return new PlanColumn(id, title, width, true, List.of());
    }
}
