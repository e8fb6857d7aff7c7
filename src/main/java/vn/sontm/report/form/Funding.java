package vn.sontm.report.form;

import java.math.BigDecimal;

/**
 * Money of one source for a work.
 *
 * @param source id as templates list them, such as {@code central} or {@code people}
 * @param amount in triệu đồng
 */
public record Funding(String source, BigDecimal amount) {}
