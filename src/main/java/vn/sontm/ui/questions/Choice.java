package vn.sontm.ui.questions;

/** Something to choose by its name. */
record Choice(String code, String name) {}
