/**
 * Reading a plan's printed text: paragraphs with their sections and lines, counts, lists of communes, fractions,
 * dates, documents, criterion paragraphs and objectives. Only what is written is extracted here; whether it is right
 * is judged one package up. Nothing in here knows a particular plan, district or number of criteria. Start with
 * {@link vn.sontm.programme.check.text.PlanReading}.
 */
@NullMarked
package vn.sontm.programme.check.text;

import org.jspecify.annotations.NullMarked;
