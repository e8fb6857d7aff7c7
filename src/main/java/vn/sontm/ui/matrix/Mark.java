package vn.sontm.ui.matrix;

import vn.sontm.programme.assessment.Verdict;

/**
 * One cell of the matrix.
 *
 * @param attain the plan wants it met this year
 * @param consolidate the plan wants it consolidated this year
 * @param differs the office concluded otherwise than the unit says
 * @param concluded whether there is a conclusion
 * @param trend 1 better, -1 worse than in the period compared with, else 0
 * @param sentence all of it in words
 */
record Mark(
        Verdict verdict,
        boolean attain,
        boolean consolidate,
        boolean differs,
        boolean concluded,
        boolean conflicting,
        int trend,
        String sentence) {}
