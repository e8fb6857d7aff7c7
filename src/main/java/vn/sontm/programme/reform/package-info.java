/**
 * sắp xếp đơn vị: what an office decides about units, turned into statements about registers. A {@link
 * vn.sontm.programme.reform.Reform} is one decision (rename, recode, move, merge, split, found, end) with its first day and
 * its document; nothing is invented and fields that this version does not know stay. Pure: {@code workspace.Reforms} writes
 * what comes out.
 */
@NullMarked
package vn.sontm.programme.reform;

import org.jspecify.annotations.NullMarked;
