/**
 * Measurements, never shipped: {@code packaging/bench [NAME [ARGUMENTS]]} prints them. Each is a
 * {@link vn.sontm.bench.Benchmark}; {@link vn.sontm.bench.Bench} knows them all.
 */
@NullMarked
package vn.sontm.bench;

import org.jspecify.annotations.NullMarked;
