/**
 * What becomes of figures when units merge or are split. The office says for each indicator whether the old units' figures
 * add up, are weighted, go on as they are, or are measured anew; nothing is ever assumed, so what is not answered, and what
 * lacks a figure or a weight, has no value. Begin with {@link vn.sontm.programme.merger.Combinations}; the arithmetic is
 * {@link vn.sontm.programme.merger.Combiner}.
 */
@NullMarked
package vn.sontm.programme.merger;

import org.jspecify.annotations.NullMarked;
