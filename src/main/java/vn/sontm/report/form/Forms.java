package vn.sontm.report.form;

import java.util.List;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.report.document.Document;
import vn.sontm.report.document.Properties;

/** All forms that can be printed, and the way to fill one. The same request always gives the same document. */
public final class Forms {
    private Forms() {}

    /** Every form, in the order of the office's numbering. */
    public static List<FormInfo> list() {
        return list(FormTemplates.standard());
    }

    /** Those that somebody may ask for; one without an audience is made by the program only. */
    public static List<FormInfo> list(FormTemplates templates) {
        return templates.all().stream()
                .map(FormTemplate::info)
                .filter(form -> !form.audience().isEmpty())
                .toList();
    }

    /**
     * Fills a form as shipped. Refuses with {@link ErrorCode#FORM_UNKNOWN}; with {@link ErrorCode#FORM_NOT_HERE} when the
     * request lacks the unit or the office that the form is about; with {@link ErrorCode#SET_UNKNOWN} when no unit has the
     * criteria set asked for; with {@link ErrorCode#FORM_INVALID} when the office's version of the template lacks what the
     * form needs.
     */
    public static Document render(String formId, FormRequest request) {
        return render(formId, request, FormTemplates.standard());
    }

    /** Fills a form as the office has adapted it. */
    public static Document render(String formId, FormRequest request, FormTemplates templates) {
        var form = templates.find(formId).orElseThrow(() -> new Refusal(ErrorCode.FORM_UNKNOWN, formId));
        try {
            return render(form, Filling.of(templates, form, request));
        } catch (BrokenTemplate e) {
            throw new Refusal(ErrorCode.FORM_INVALID, formId, e.getMessage());
        }
    }

    private static Document render(FormTemplate form, Filling filling) {
        var parts = Layout.named(form.layout()).parts(filling);
        var title = form.text("title") + ", " + filling.words().fill("{periodInside}, {unit}");
        return new Document(
                new Properties(
                        form.id(),
                        title,
                        filling.words().fill("{agency}"),
                        filling.request().created()),
                parts);
    }
}
