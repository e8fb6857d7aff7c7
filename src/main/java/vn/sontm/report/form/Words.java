package vn.sontm.report.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the {@code {places}} of templates. A place that nobody fills is a mistake of the template and named. */
final class Words {
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)}");

    private final Map<String, String> words;

    private Words(Map<String, String> words) {
        this.words = words;
    }

    static Words of(Map<String, String> words) {
        return new Words(Map.copyOf(words));
    }

    Words with(String name, Object value) {
        var more = new HashMap<>(words);
        more.put(name, value.toString());
        return of(more);
    }

    String fill(String template) {
        return PLACE.matcher(template).replaceAll(place -> Matcher.quoteReplacement(word(place.group(1), template)));
    }

    List<String> fill(List<String> templates) {
        return templates.stream().map(this::fill).toList();
    }

    private String word(String name, String template) {
        var word = words.get(name);
        if (word == null) {
            throw new BrokenTemplate("report.template.place", name, template);
        }
        return word;
    }
}
