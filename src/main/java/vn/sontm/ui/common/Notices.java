package vn.sontm.ui.common;

import vn.sontm.base.Refusal;

/** The strip under the header in which the program speaks to the person. */
public interface Notices {
    /** The program declined something: stays until it is closed. */
    void refused(Refusal refusal);

    /** Something that must be known: stays until it is closed. */
    void warn(String sentence);

    /** Something that is good to know: goes by itself. */
    void say(String sentence);

    /**
     * Something was done that can be taken back, or that has a next step.
     *
     * @param verb what the button says, such as "Hoàn tác"
     */
    void offer(String sentence, String verb, Runnable act);
}
