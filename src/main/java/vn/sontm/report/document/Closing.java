package vn.sontm.report.document;

/** The end of a document in two columns: whom it goes to and who signs, or who made it and who signs. */
public record Closing(Side left, Side right) implements Block {
    /** One column of the closing. */
    public sealed interface Side permits Recipients, Signature, Nothing {}

    /** An empty column. */
    public record Nothing() implements Side {}
}
