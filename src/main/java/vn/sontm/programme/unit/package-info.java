/**
 * Units as an effective-dated graph: parent, level, rename, recode, merge, split, attributes with dates; subjects
 * (residential areas, gardens) inside them.
 */
@NullMarked
package vn.sontm.programme.unit;

import org.jspecify.annotations.NullMarked;
