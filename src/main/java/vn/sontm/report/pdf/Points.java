package vn.sontm.report.pdf;

/** Millimetres of the decree to points of the file. */
final class Points {
    private static final double PER_MILLIMETRE = 72 / 25.4;

    private Points() {}

    static double of(double millimetres) {
        return millimetres * PER_MILLIMETRE;
    }
}
