package vn.sontm.report.pdf;

import java.util.List;

/** How the marks of a series are filled and its line is broken, so that any printer tells the series apart. */
enum Fill {
    DARK(0.35, 0, new float[] {}),
    HATCHED(1, 3.2, new float[] {4, 2}),
    EMPTY(1, 0, new float[] {1, 2}),
    DENSE(0.85, 1.6, new float[] {7, 2, 1, 2});

    private static final List<Fill> ALL = List.of(values());

    private final double grey;
    private final double hatching;
    private final float[] dashes;

    Fill(double grey, double hatching, float[] dashes) {
        this.grey = grey;
        this.hatching = hatching;
        this.dashes = dashes;
    }

    /** Of the series with this number, from 0. */
    static Fill of(int series) {
        return ALL.get(series % ALL.size());
    }

    /** A filled and framed rectangle. */
    void draw(Canvas canvas, double x, double y, double width, double height) {
        canvas.shade(x, y, width, height, grey);
        if (hatching > 0) {
            canvas.hatch(x, y, width, height, hatching);
        }
        canvas.frame(x, y, width, height);
    }

    float[] dashes() {
        return dashes.clone();
    }
}
