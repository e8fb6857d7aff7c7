package vn.sontm.report.entry;

/**
 * What a figure is entered for.
 *
 * @param subject a unit code, or unit/subject
 * @param set id of the set
 * @param code such as {@code 14.1#2}
 */
record EntryAddress(String subject, String set, String code) {
    private static final String BETWEEN = "|";

    /** As the hidden column of a sheet of ours names it. */
    String key() {
        return subject + BETWEEN + item();
    }

    String item() {
        return set + "/" + code;
    }
}
