/** Commands that print: the list of forms, and one form as a file. */
@NullMarked
package vn.sontm.cli.report;

import org.jspecify.annotations.NullMarked;
