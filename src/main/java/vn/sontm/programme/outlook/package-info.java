/**
 * Where things are heading: estimates from the course of the last months, always said as estimates and by a rule that a
 * person can check with a pencil. Pure functions; no verdict and no total rests on them. Begin with {@link
 * vn.sontm.programme.outlook.Outlook}.
 */
@NullMarked
package vn.sontm.programme.outlook;

import org.jspecify.annotations.NullMarked;
