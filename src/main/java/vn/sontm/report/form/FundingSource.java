package vn.sontm.report.form;

import java.util.List;

/**
 * A source of money as the form of a commune's plan names it.
 *
 * @param mobilised whether it gives by itself (money, labour, land) instead of being allocated and disbursed
 */
public record FundingSource(String id, String title, boolean mobilised) {
    private static final String LAYOUT = "commune-plan";
    private static final String SECTION = "resources";

    /** In the order of the form; none where no form in force names any. */
    public static List<FundingSource> in(FormTemplates templates) {
        return templates.all().stream()
                .filter(form -> form.layout().equals(LAYOUT))
                .flatMap(form -> form.parts("sections").stream())
                .filter(section -> section.optional("id").equals(SECTION))
                .findFirst()
                .map(section -> of(section.parts("funding")))
                .orElse(List.of());
    }

    static List<FundingSource> of(List<FormTemplate> named) {
        return named.stream()
                .map(source -> new FundingSource(
                        source.id(),
                        source.text("title"),
                        source.json().path("mobilised").asBoolean()))
                .toList();
    }
}
