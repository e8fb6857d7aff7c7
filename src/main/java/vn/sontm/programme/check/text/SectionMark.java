package vn.sontm.programme.check.text;

/**
 * A numbered heading.
 *
 * @param path the full number, "II.1.2"
 * @param parent the path it stands under; empty at the top
 * @param ordinal its own number among its siblings, from 1
 * @param passage the heading's paragraph, to quote from
 */
public record SectionMark(String path, String parent, int ordinal, Passage passage) {}
