package vn.sontm.programme.check.text;

/** What a plan asks of the communes of a list: đạt thêm, củng cố, duy trì, or something that is no criterion target. */
public enum Aim {
    ATTAIN,
    CONSOLIDATE,
    MAINTAIN,
    OTHER
}
