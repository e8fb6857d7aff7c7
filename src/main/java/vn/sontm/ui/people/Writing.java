package vn.sontm.ui.people;

import java.util.function.Consumer;
import java.util.function.Function;
import vn.sontm.base.Refusal;
import vn.sontm.workspace.Workspace;

/** Works on the workspace off the window's thread and hands over on it: the session's way, or that of a page before it. */
@FunctionalInterface
interface Writing {
    <T> void write(Function<Workspace, T> act, Consumer<T> done, Consumer<Refusal> refused);
}
