package vn.sontm.ui.shell;

/**
 * Something that the search can open.
 *
 * @param key what is matched, without accents
 * @param screen id of the screen that shows it
 * @param item in that screen's words
 */
record Found(String label, String hint, String key, String screen, String item) {}
