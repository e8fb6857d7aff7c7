package vn.sontm.report.form;

/**
 * A file of several that were made together.
 *
 * @param about name of the unit that it is about
 * @param title of the form
 * @param name of the file, with the folder that it lies in
 * @param problem why it could not be made; empty for a file that is there
 */
public record MadeFile(String about, String title, String name, String problem) {}
