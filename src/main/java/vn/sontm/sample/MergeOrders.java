package vn.sontm.sample;

import java.util.List;

/**
 * The same files, merged at two copies of the office in different orders.
 *
 * @param first names of the files in the order of the office itself
 * @param second in the order of the copy, some of them twice
 * @param firstDigest SHA-256 over everything that the office's views show then
 * @param secondDigest the same of the copy
 */
public record MergeOrders(List<String> first, List<String> second, String firstDigest, String secondDigest) {
    public MergeOrders {
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    public boolean equal() {
        return firstDigest.equals(secondDigest);
    }
}
