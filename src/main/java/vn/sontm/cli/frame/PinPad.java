package vn.sontm.cli.frame;

/** Where a person types a PIN, never as a word of the command: others may read those. */
public interface PinPad {
    /** One line as it was typed; empty where none came. */
    String read();

    /** Holds the next PIN back after wrong ones. */
    void rest(int seconds);
}
