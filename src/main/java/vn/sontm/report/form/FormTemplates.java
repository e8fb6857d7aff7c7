package vn.sontm.report.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import vn.sontm.base.Json;

/** The templates in force: those that come with the program, and those that an office put in their place. */
public final class FormTemplates {
    private static final String FOLDER = "/vn/sontm/data/forms/";
    private static final FormTemplates STANDARD = new FormTemplates(shipped(), shipped("issuers"));

    private final Map<String, FormTemplate> forms;
    private final FormTemplate issuers;

    private FormTemplates(Map<String, FormTemplate> forms, JsonNode issuers) {
        this.forms = forms;
        this.issuers = new FormTemplate(issuers);
    }

    /** As shipped. */
    public static FormTemplates standard() {
        return STANDARD;
    }

    /** These templates, with one more or another version of one. */
    public FormTemplates with(JsonNode form) {
        var changed = new LinkedHashMap<>(forms);
        var template = new FormTemplate(form);
        changed.put(template.id(), template);
        return new FormTemplates(changed, issuers.json());
    }

    /** These templates, with other agencies and signatories. */
    public FormTemplates withIssuers(JsonNode other) {
        return new FormTemplates(forms, other);
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
