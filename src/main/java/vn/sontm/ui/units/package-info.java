/**
 * Đơn vị: the administrative units of an office as they are on a day, their history, and the decisions about them (đổi tên,
 * đổi mã, chuyển, sáp nhập, tách, lập mới, kết thúc, thuộc tính). Begin with {@link vn.sontm.ui.units.UnitsScreen}; what a
 * decision writes is {@link vn.sontm.programme.reform}'s business.
 */
@NullMarked
package vn.sontm.ui.units;

import org.jspecify.annotations.NullMarked;
