package vn.sontm.programme.plan;

/** trạng thái đầu năm: entered by the office for a subject and a criterion; UNKNOWN until then. */
public enum StartState {
    MET("met"),
    CONSOLIDATE("consolidate"),
    NOT_MET("not-met"),
    UNKNOWN("unknown");

    private final String code;

    StartState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
