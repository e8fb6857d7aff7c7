package vn.sontm.programme.assessment;

/** đạt / chưa đạt / chưa có số liệu / không áp dụng. Củng cố is never a verdict. */
public enum Verdict {
    MET("met"),
    NOT_MET("not-met"),
    NO_DATA("no-data"),
    NOT_APPLICABLE("not-applicable");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    static Verdict met(boolean met) {
        return met ? MET : NOT_MET;
    }

    public static Verdict of(String code) {
        for (var verdict : values()) {
            if (verdict.code.equals(code)) {
                return verdict;
            }
        }
        throw new IllegalArgumentException("unknown verdict: " + code);
    }
}
