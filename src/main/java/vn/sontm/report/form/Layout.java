package vn.sontm.report.form;

import java.util.List;
import java.util.Map;
import vn.sontm.report.document.Part;

/** How the figures of a form are put together; several forms may share one. */
interface Layout {
    /** By the name that templates call them. */
    Map<String, Layout> ALL = Map.of(
            "communes-by-criterion", new CommunesByCriterion(),
            "criteria-progress", new CriteriaProgress(),
            "commune-report", new CommuneReport());

    /** Refuses with {@code FORM_NOT_HERE} when the request lacks what the form is about. */
    List<Part> parts(Filling filling);
}
