/**
 * The forms: each takes a {@link vn.sontm.report.form.FormRequest} with status records, plan and entries, and gives a
 * document. What a form is called, its columns, agencies and sentences are data (templates); how its figures are put together
 * is a {@link vn.sontm.report.form.Layout}, and several forms may share one. No clock, no disk. Start with {@link
 * vn.sontm.report.form.Forms}.
 */
@NullMarked
package vn.sontm.report.form;

import org.jspecify.annotations.NullMarked;
