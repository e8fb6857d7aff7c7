/**
 * The domain of the New Rural Development programme as pure records and functions, one package a topic:
 * units, criteria sets, the plan, assessment, the reporting calendar, the plan check, and the registers that they are
 * read from and written to. No clock, disk, random source, database or window in here.
 *
 * <p>Start with {@link vn.sontm.programme.register.RegisterKind}, then the package {@code assessment}.
 */
@NullMarked
package vn.sontm.programme;

import org.jspecify.annotations.NullMarked;
