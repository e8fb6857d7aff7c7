package vn.sontm.programme.check.text;

/** A stretch of a paragraph that somebody can be pointed at. */
public record Span(Passage passage, int from, int to) {
    public Span {
        if (from < 0 || to < from || to > passage.text().length()) {
            throw new IllegalArgumentException("span " + from + ".." + to + " leaves the paragraph");
        }
    }

    public String text() {
        return passage.text().substring(from, to);
    }

    /** The words as printed, emphasis marks included. */
    public String quote() {
        return passage.quote(from, to);
    }

    public int line() {
        return passage.line(from);
    }

    /** The paragraph's text before this stretch, at most so many characters of it. */
    public String before(int characters) {
        return passage.text().substring(Math.max(0, from - characters), from);
    }

    /** The paragraph's text after this stretch, at most so many characters of it. */
    public String after(int characters) {
        return passage.text().substring(to, Math.min(passage.text().length(), to + characters));
    }

    public boolean covers(int offset) {
        return from <= offset && offset < to;
    }
}
