package vn.sontm.programme.proof;

import java.util.Locale;

/** đủ, thiếu, hết hạn. */
public enum DocumentState {
    PRESENT,
    MISSING,
    EXPIRED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
