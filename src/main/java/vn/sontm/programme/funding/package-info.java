/**
 * Money and help for the works of a year, by source: planned, allocated, disbursed, and what people gave. Pure sums over
 * what plans state and communes say; which sources there are is data of the forms. Start with {@link
 * vn.sontm.programme.funding.Fundings}.
 */
@NullMarked
package vn.sontm.programme.funding;

import org.jspecify.annotations.NullMarked;
