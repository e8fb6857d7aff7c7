package vn.sontm.programme.check.text;

import java.util.Optional;

/**
 * A legal document cited by its number.
 *
 * @param kind "Nghị quyết", "Kế hoạch" …
 * @param number "06-NQ/TU", blanks taken out
 * @param date the date printed with it
 * @param issuer the words after "của", as far as they name somebody; may be empty
 */
public record DocumentMention(String kind, String number, Optional<DateMention> date, String issuer, Span span) {}
