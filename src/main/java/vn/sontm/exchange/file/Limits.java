package vn.sontm.exchange.file;

/** How much a sync file may claim. What exceeds a limit is refused before memory or time is spent on it. */
public final class Limits {
    /** Of one volume of evidence as it is filled, in bytes. */
    public static final long VOLUME = 1L << 30;

    /** Of a whole file: a full volume, its manifest and its directory. */
    public static final long FILE = VOLUME + (64L << 20);

    /** Whole chains travel as long as their lines stay below this. */
    public static final long WHOLE_CHAINS = 5L << 20;

    /** Of a printed report that carries a sync file, and of the sync file in it. */
    static final long PDF = 64L << 20;

    static final long ATTACHMENT = 32L << 20;
    static final long MANIFEST = 16L << 20;
    static final long CHANGES = 256L << 20;
    static final long EVIDENCE = 128L << 20;
    static final long SUMMARY = 64L << 10;
    static final long SIGNATURE = 128;
    static final int LINE = 16 << 20;
    static final int ENTRIES = 20_000;
    static final int RUNS = 10_000;
    static final int LIST = 200_000;
    static final int PARENTS = 1_000;
    static final int NAME = 1_000;
    static final int DEPTH = 64;

    /** Of everything in a file when unpacked. */
    static final long UNPACKED = VOLUME + CHANGES;

    /**
     * Of what is held in memory: deflate of text reaches 30, a bomb a thousand. Small entries may repeat themselves, and so
     * may evidence, which passes through: a blank page as a picture packs like a bomb.
     */
    static final long RATIO = 200;

    static final long RATIO_FREE = 1L << 20;

    private Limits() {}
}
