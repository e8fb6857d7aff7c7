package vn.sontm.programme.reform;

import java.util.Map;

/**
 * What lies inside a unit that is split, and the code of the part that it comes to. What is not named stays with what is
 * left under the old code.
 *
 * @param places residential areas, gardens and the like, by their codes
 * @param villages thôn, by their codes
 */
public record SplitShares(Map<String, String> places, Map<String, String> villages) {
    public static final SplitShares NONE = new SplitShares(Map.of(), Map.of());

    public SplitShares {
        places = Map.copyOf(places);
        villages = Map.copyOf(villages);
    }
}
