package vn.sontm.programme.catalogue;

import java.math.BigDecimal;

/**
 * A threshold that is a multiple of another indicator's, such as 1.1 × the income asked of a nâng cao commune.
 *
 * @param set id of the set that the base indicator is in
 * @param code of the base indicator
 */
public record Formula(String set, String code, BigDecimal multiplier) {}
