package vn.sontm.report.workbook;

/**
 * A column of a sheet that goes out.
 *
 * @param width in characters; 0 hides the column
 * @param typed whether people type into it: its cells are text, so that what is typed stays as it is typed whatever the
 *     language of the PC makes of commas and points
 */
public record OutColumn(String title, int width, boolean typed) {}
