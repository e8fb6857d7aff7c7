package vn.sontm.ui.reports;

/**
 * Something to choose by its name.
 *
 * @param id empty for "all" or "as the form has it"
 */
record Named(String id, String name) {}
