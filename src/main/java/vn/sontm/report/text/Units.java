package vn.sontm.report.text;

import java.math.BigInteger;

/** Lengths as text files count them. */
final class Units {
    private static final double TWIPS_PER_POINT = 20;
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private Units() {}

    /** Twentieths of a point. */
    static BigInteger twips(double millimetres) {
        return ofPoints(millimetres * POINTS_PER_MILLIMETRE);
    }

    static BigInteger ofPoints(double points) {
        return BigInteger.valueOf(Math.round(points * TWIPS_PER_POINT));
    }

    /** Sizes of letters are counted in halves of a point. */
    static BigInteger halves(double points) {
        return BigInteger.valueOf(Math.round(points * 2));
    }
}
