package vn.sontm.ui.common;

/** Takes the person to another screen. */
public interface Navigator {
    /**
     * @param screen id of a registered screen
     * @param item what to show there, in that screen's own words, such as {@code xa-ntm-2021-2025/2.1}; may be empty
     */
    void go(String screen, String item);
}
