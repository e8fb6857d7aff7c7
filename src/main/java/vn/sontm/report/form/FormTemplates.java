package vn.sontm.report.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.programme.register.Decimals;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;

/** The templates in force: those that come with the program, and those that an office put in their place. */
public final class FormTemplates {
    /** The item under which adapted agencies and signatories are kept; any other item is a form's id. */
    public static final String ISSUERS = "issuers";

    /** The item that says which forms make the set of a period. */
    public static final String BATCH = "bo-bieu";

    private static final String FOLDER = "/vn/sontm/data/forms/";
    private static final FormTemplates STANDARD = new FormTemplates(shipped(), shipped(ISSUERS), shipped(BATCH));

    private final Map<String, FormTemplate> forms;
    private final FormTemplate issuers;
    private final JsonNode batch;

    private FormTemplates(Map<String, FormTemplate> forms, JsonNode issuers, JsonNode batch) {
        this.forms = forms;
        this.issuers = new FormTemplate(issuers);
        this.batch = batch;
    }

    /** As shipped. */
    public static FormTemplates standard() {
        return STANDARD;
    }

    /**
     * As the offices above have adapted them; where several have adapted one form, the nearest one's version is in force.
     *
     * @param offices codes of the units above, the nearest first; an office counts itself
     */
    public static FormTemplates from(Registers registers, List<String> offices) {
        var templates = STANDARD;
        var adapted = registers.all(RegisterKind.FORM);
        for (var office : offices.reversed()) {
            for (var entry : adapted) {
                var item = entry.register().item();
                var template = Decimals.unpack(entry.content());
                if (entry.register().subject().equals(office) && fits(item, template)) {
                    templates = templates.with(item, template);
                }
            }
        }
        return templates;
    }

    /**
     * These templates, with one more or another version of one. Refuses with {@link ErrorCode#FORM_INVALID} what is no
     * template of that form.
     *
     * @param item a form's id, {@link #ISSUERS} or {@link #BATCH}
     */
    public FormTemplates with(String item, JsonNode template) {
        if (!fits(item, template)) {
            throw new Refusal(ErrorCode.FORM_INVALID, item, Messages.text("report.template.text", "id, title, layout"));
        }
        if (item.equals(ISSUERS)) {
            return new FormTemplates(forms, template, batch);
        }
        if (item.equals(BATCH)) {
            return new FormTemplates(forms, issuers.json(), template);
        }
        var changed = new LinkedHashMap<>(forms);
        changed.put(item, new FormTemplate(template));
        return new FormTemplates(changed, issuers.json(), batch);
    }

    private static boolean fits(String item, JsonNode template) {
        var form = new FormTemplate(template);
        return item.equals(ISSUERS)
                || item.equals(BATCH)
                || form.isForm() && form.id().equals(item);
    }

    /** A template as data. Refuses with {@link ErrorCode#FORM_UNKNOWN}. */
    public JsonNode json(String item) {
        if (item.equals(BATCH)) {
            return batch;
        }
        return item.equals(ISSUERS)
                ? issuers.json()
                : find(item)
                        .orElseThrow(() -> new Refusal(ErrorCode.FORM_UNKNOWN, item))
                        .json();
    }

    /** Whether a form draws how things went since the year began, so that earlier periods are worth gathering. */
    public boolean showsTrend(String form) {
        return isBuilt(form, OfficeReport.NAME);
    }

    /** Whether a form lists what is wrong in a plan, so that one is worth checking. */
    public boolean listsFindings(String form) {
        return isBuilt(form, PlanFindings.NAME);
    }

    /** Whether a form is about single criteria of a set, so that a department prints it of its own alone. */
    public boolean isByCriterion(String form) {
        return isBuilt(form, CriterionSheet.NAME);
    }

    private boolean isBuilt(String form, String layout) {
        return find(form)
                .filter(template -> template.isForm() && template.layout().equals(layout))
                .isPresent();
    }

    List<FormTemplate> all() {
        return List.copyOf(forms.values());
    }

    Optional<FormTemplate> find(String id) {
        return Optional.ofNullable(forms.get(id));
    }

    /** Agencies, signatories and what every head says. */
    FormTemplate issuers() {
        return issuers;
    }

    private static Map<String, FormTemplate> shipped() {
        var forms = new LinkedHashMap<String, FormTemplate>();
        StreamSupport.stream(shipped("index").path("forms").spliterator(), false)
                .map(JsonNode::asText)
                .forEach(id -> forms.put(id, new FormTemplate(shipped(id))));
        return forms;
    }

    private static JsonNode shipped(String name) {
        try (var stream = FormTemplates.class.getResourceAsStream(FOLDER + name + ".json")) {
            if (stream == null) {
                throw new IllegalStateException("the template is missing: " + name);
            }
            return Json.parse(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
