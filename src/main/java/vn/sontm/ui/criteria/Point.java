package vn.sontm.ui.criteria;

import java.math.BigDecimal;
import vn.sontm.programme.calendar.Period;

/** A figure that was entered for a period. */
record Point(Period period, BigDecimal figure) {}
