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
     * @param pin whether they type a PIN before they write
     * @param rest seconds that their PIN is held back after wrong ones
     */
    public record Person(String name, String role, boolean writes, boolean pin, int rest) {}

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

    /** From now on this person writes, if the PIN is theirs or they have none. */
    public Pins.Answer choose(String name, String pin) {
        var answer = new Pins(workspace).check(name, pin);
        if (answer.right()) {
            workspace.writeAs(name);
        }
        return answer;
    }

    /** Whether to ask who writes before anything is written: not where one person without a PIN has the PC alone. */
    public boolean mustChoose() {
        var all = list();
        return !workspace.store().isReadOnly()
                && (all.size() > 1 || all.getFirst().pin());
    }

    /** Whoever wrote last goes on writing after the program was closed. */
    public void resume() {
        if (!workspace.store().isReadOnly()) {
            workspace.store().setting(WRITER).ifPresent(workspace::writeAs);
        }
    }

    private Person person(String name) {
        var pins = new Pins(workspace);
        return new Person(
                name,
                workspace.store().setting(ROLE + name).orElse(""),
                name.equals(workspace.author()),
                pins.has(name),
                pins.rest(name));
    }
}
