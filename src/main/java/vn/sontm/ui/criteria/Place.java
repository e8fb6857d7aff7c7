package vn.sontm.ui.criteria;

import java.util.Optional;

/** Where a link leads: {@code set/number}, {@code set/code}, {@code set?filter} or {@code set}. */
record Place(String item) {
    String set() {
        return item.replaceFirst("[/?].*", "");
    }

    Filter filter() {
        return item.contains("?") ? Filter.of(item.substring(item.indexOf('?') + 1)) : Filter.ALL;
    }

    /** Number of the criterion. */
    Optional<Integer> criterion() {
        return code().map(code -> code.replaceFirst("\\..*", ""))
                .filter(number -> number.matches("\\d{1,4}"))
                .map(Integer::valueOf);
    }

    /** Code of the indicator whose field is meant. */
    Optional<String> field() {
        return code().filter(code -> code.contains("."));
    }

    private Optional<String> code() {
        return item.contains("/") ? Optional.of(item.substring(item.indexOf('/') + 1)) : Optional.empty();
    }
}
