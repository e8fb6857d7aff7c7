package vn.sontm.cli.frame;

/** One command, its options filled in. What it refuses it throws as a {@link vn.sontm.base.Refusal}. */
public interface Command {
    Answer run(Session session);
}
