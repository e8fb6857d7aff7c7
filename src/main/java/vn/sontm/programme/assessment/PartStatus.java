package vn.sontm.programme.assessment;

/** One part of a composite and whether it concerns the unit at all. */
record PartStatus(int number, boolean applies, IndicatorStatus status) {
    Standing standing() {
        return new Standing(status.verdict(), status.basis());
    }
}
