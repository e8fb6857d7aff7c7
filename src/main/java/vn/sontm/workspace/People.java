package vn.sontm.workspace;

import java.util.List;
import java.util.TreeSet;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;

/** The people who write on this PC, as they call themselves. Known here only: other PCs see their names beside changes. */
public final class People {
    static final String WRITER = "people.writer";

    private static final int LONGEST = 120;
    private static final String ROLE = "people.role.";

    private final Workspace workspace;

    public People(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Somebody who writes here.
     *
     * @param role what they are in the unit, such as "công chức nông nghiệp"; may be empty
     * @param writes whether changes bear their name now
     */
    public record Person(String name, String role, boolean writes) {}

    /** By name; whoever writes now is among them. */
    public List<Person> list() {
        var names = new TreeSet<>(workspace.store().people());
        names.add(workspace.author());
        return names.stream().map(this::person).toList();
    }

    /** Adds somebody, or gives somebody known another role. Refuses with {@link ErrorCode#PERSON_INVALID}. */
    public Person add(String name, String role) {
        var typed = Typed.required(name, ErrorCode.PERSON_INVALID);
        var said = Typed.text(role);
        if (typed.length() > LONGEST || said.length() > LONGEST) {
            throw new Refusal(ErrorCode.PERSON_INVALID);
        }
        workspace.store().person(typed);
        workspace.store().setting(ROLE + typed, said);
        return person(typed);
    }

    /** Whoever wrote last goes on writing after the program was closed. */
    public void resume() {
        if (!workspace.store().isReadOnly()) {
            workspace.store().setting(WRITER).ifPresent(workspace::writeAs);
        }
    }

    private Person person(String name) {
        return new Person(name, workspace.store().setting(ROLE + name).orElse(""), name.equals(workspace.author()));
    }
}
