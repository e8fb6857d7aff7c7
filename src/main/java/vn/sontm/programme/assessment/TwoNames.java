package vn.sontm.programme.assessment;

/** What something is found by; compared by hand, because a start would feel what Java assembles for a record. */
record TwoNames(String first, String second) {
    @Override
    public boolean equals(Object other) {
        return other instanceof TwoNames that && first.equals(that.first) && second.equals(that.second);
    }

    @Override
    public int hashCode() {
        return 31 * first.hashCode() + second.hashCode();
    }
}
