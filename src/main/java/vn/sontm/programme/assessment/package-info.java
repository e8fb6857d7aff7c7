/**
 * From registers to verdicts: values, declared verdicts, starting states and conclusions become the
 * status of indicators, criteria, subjects, units and the official totals. Start with
 * {@link vn.sontm.programme.assessment.UnitStatus}.
 */
@NullMarked
package vn.sontm.programme.assessment;

import org.jspecify.annotations.NullMarked;
