/**
 * From registers to verdicts: figures, declared verdicts, starting states and conclusions become the status of indicators,
 * criteria, subjects and units and the official totals. Everything is a pure function of
 * {@link vn.sontm.programme.register.Registers}; nothing here writes. Start with
 * {@link vn.sontm.programme.assessment.Assessments}; what it returns is {@link vn.sontm.programme.assessment.UnitStatus}
 * and {@link vn.sontm.programme.assessment.OfficeStatus}. {@link vn.sontm.programme.assessment.ValueReader} reads what
 * people type; {@link vn.sontm.programme.assessment.Recognitions} are titles by decision, apart from results.
 */
@NullMarked
package vn.sontm.programme.assessment;

import org.jspecify.annotations.NullMarked;
