package vn.sontm.ui.matrix;

/** From one figure of the matrix to another. */
interface MatrixWay {
    void cell(String subject, int criterion);

    /** The total of a criterion over all units. */
    void criterion(int number);

    /** The total of one unit, or of what lies inside one. */
    void line(String subject);
}
