/**
 * What all screens share: the {@link vn.sontm.ui.common.Session} (reading and writing off the window's thread), the
 * {@link vn.sontm.ui.common.Screen} contract, fields that save by themselves, marks of verdicts, dialogs, the theme. No
 * screen lives here and nothing here knows one. Start with {@link vn.sontm.ui.common.Desk}, which every screen is given.
 */
@NullMarked
package vn.sontm.ui.common;

import org.jspecify.annotations.NullMarked;
