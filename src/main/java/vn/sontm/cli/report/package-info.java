/** Commands that print: the list of forms, one form as a file, the whole set of a period. */
@NullMarked
package vn.sontm.cli.report;

import org.jspecify.annotations.NullMarked;
