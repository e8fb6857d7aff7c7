/** Commands about what the office lays down: criteria sets, the plan of a year, starting states, recognitions. */
@NullMarked
package vn.sontm.cli.programme;

import org.jspecify.annotations.NullMarked;
