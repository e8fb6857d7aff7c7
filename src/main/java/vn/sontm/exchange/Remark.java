package vn.sontm.exchange;

import vn.sontm.base.Messages;

/**
 * Something about a file that a person should know. Nothing of it stops a merge.
 *
 * @param code stable name of the kind of remark, such as {@code gap} or {@code fork}
 * @param text a sentence
 */
public record Remark(String code, String text) {
    static Remark of(String code, Object... arguments) {
        return new Remark(code, Messages.text("exchange.remark." + code, arguments));
    }
}
