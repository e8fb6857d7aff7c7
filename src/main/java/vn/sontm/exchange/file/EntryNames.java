package vn.sontm.exchange.file;

import java.util.regex.Pattern;

/** The names in the archive, in this order: manifest, changes, evidence by hash, summary, signature. */
final class EntryNames {
    static final String MANIFEST = "manifest.json";
    static final String CHANGES = "changes.jsonl";
    static final String EVIDENCE = "evidence/";
    static final String SUMMARY = "summary.txt";
    static final String SIGNATURE = "signature";

    private static final Pattern PIECE = Pattern.compile("evidence/[0-9a-f]{64}");

    private EntryNames() {}

    static boolean isKnown(String name) {
        return name.equals(MANIFEST)
                || name.equals(CHANGES)
                || name.equals(SUMMARY)
                || name.equals(SIGNATURE)
                || isEvidence(name);
    }

    static boolean isEvidence(String name) {
        return PIECE.matcher(name).matches();
    }

    /** Bytes that an entry of this name may have. */
    static long limit(String name) {
        return switch (name) {
            case MANIFEST -> Limits.MANIFEST;
            case CHANGES -> Limits.CHANGES;
            case SUMMARY -> Limits.SUMMARY;
            case SIGNATURE -> Limits.SIGNATURE;
            default -> Limits.EVIDENCE;
        };
    }
}
