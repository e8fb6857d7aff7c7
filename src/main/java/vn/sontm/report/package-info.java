/**
 * Forms become a small document model, and the document model becomes PDF.
 */
@NullMarked
package vn.sontm.report;

import org.jspecify.annotations.NullMarked;
