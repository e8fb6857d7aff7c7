package vn.sontm.programme.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A threshold as a catalogue gives it: one for all, by threshold list (region, province, commune group), by year, or both. */
public sealed interface Levels {
    /**
     * The level that binds a unit. The most specific list that is named at all wins, even with an unknown value: a
     * general value never stands in for the unit's own. A year that is missing is unknown, never another year's.
     *
     * @param lists the unit's threshold lists, the most specific first
     */
    Level at(List<String> lists, int year);

    /** Whether figures belong to a year. */
    default boolean yearly() {
        return false;
    }

    /** One level for every unit. */
    record Everywhere(Level level) implements Levels {
        @Override
        public Level at(List<String> lists, int year) {
            return level;
        }
    }

    /** A level for each threshold list. */
    record ByList(Map<String, Level> levels) implements Levels {
        public ByList {
            levels = Map.copyOf(levels);
        }

        @Override
        public Level at(List<String> lists, int year) {
            return first(levels, lists).orElse(Level.ABSENT);
        }
    }

    /** A level for each year. */
    record ByYear(Map<Integer, Level> levels) implements Levels {
        public ByYear {
            levels = Map.copyOf(levels);
        }

        @Override
        public Level at(List<String> lists, int year) {
            return levels.getOrDefault(year, Level.UNKNOWN);
        }

        @Override
        public boolean yearly() {
            return true;
        }
    }

    /** For each threshold list a level for each year. */
    record ByListAndYear(Map<String, ByYear> levels) implements Levels {
        public ByListAndYear {
            levels = Map.copyOf(levels);
        }

        @Override
        public Level at(List<String> lists, int year) {
            return first(levels, lists).map(years -> years.at(lists, year)).orElse(Level.ABSENT);
        }

        @Override
        public boolean yearly() {
            return true;
        }
    }

    private static <T> Optional<T> first(Map<String, T> levels, List<String> lists) {
        return lists.stream().filter(levels::containsKey).findFirst().map(levels::get);
    }
}
