package vn.sontm.ui.common;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sontm.base.Messages;

/**
 * What the screens are called in one workspace, for texts that speak of them.
 *
 * @param titles by the ids of the screens, in the order of the navigation
 */
public record ScreenTitles(Map<String, String> titles) {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z-]+)}");

    public static ScreenTitles of(List<ScreenFactory> factories, Snapshot snapshot) {
        return of(factories, factory -> factory.title(snapshot));
    }

    /** As long as the workspace's data are not read. */
    public static ScreenTitles usual(List<ScreenFactory> factories) {
        return of(factories, ScreenFactory::title);
    }

    private static ScreenTitles of(List<ScreenFactory> factories, Function<ScreenFactory, String> title) {
        var titles = new LinkedHashMap<String, String>();
        factories.forEach(factory -> titles.put(factory.id(), title.apply(factory)));
        return new ScreenTitles(titles);
    }

    public List<String> ids() {
        return List.copyOf(titles.keySet());
    }

    /** Of a screen that this workspace does not have, what it is usually called. */
    public String title(String id) {
        return Optional.ofNullable(titles.get(id)).orElseGet(() -> Messages.text("screen." + id));
    }

    /** A text that names screens by their ids in braces, with what they are called. */
    public String fill(String text) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(title(place.group(1))));
    }
}
