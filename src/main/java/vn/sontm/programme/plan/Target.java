package vn.sontm.programme.plan;

/** phấn đấu đạt thêm / củng cố / duy trì: what the plan asks of a subject for a criterion in its year; the most first. */
public enum Target {
    ATTAIN("attain"),
    CONSOLIDATE("consolidate"),
    MAINTAIN("maintain");

    private final String code;

    Target(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
