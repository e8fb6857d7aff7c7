/**
 * Hỏi – đáp: what an office asks a unit about a figure, and what comes back. {@link vn.sontm.ui.questions.QuestionFacts} is
 * computed off the window's thread; asking, answering and withdrawing go through {@link vn.sontm.workspace.Questions}.
 */
@NullMarked
package vn.sontm.ui.questions;

import org.jspecify.annotations.NullMarked;
