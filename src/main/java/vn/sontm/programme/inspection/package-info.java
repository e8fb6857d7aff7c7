/**
 * Inspections that an office makes at communes, offices and departments: what was found, by when it is to be mended, and
 * whether it is. {@link vn.sontm.programme.inspection.Inspection} is all there is.
 */
@NullMarked
package vn.sontm.programme.inspection;

import org.jspecify.annotations.NullMarked;
