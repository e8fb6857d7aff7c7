/**
 * Commands of everyday work: entering figures and words, evidence, how things stand, handing in and closing a period,
 * conclusions, disagreements. Start with {@link vn.sontm.cli.entry.SetCommand} and
 * {@link vn.sontm.cli.entry.StatusCommand}.
 */
@NullMarked
package vn.sontm.cli.entry;

import org.jspecify.annotations.NullMarked;
