package vn.sontm.programme.reform;

import java.util.List;
import vn.sontm.programme.register.Statement;

/**
 * đổi tên, also what stands before the name and the level, as when a xã becomes a phường: the code stays.
 *
 * @param level as it is from then on
 */
public record Rename(String code, String name, String title, String level, Act act) implements Reform {
    @Override
    public List<String> ending() {
        return List.of();
    }

    @Override
    public List<Statement> statements(UnitBook book) {
        var unit = book.standing(code, act);
        if (name.isBlank() || level.isBlank()) {
            throw UnitBook.invalid("name", code, act.on());
        }
        hold(book, "name", name, unit.nameOn(act.on()));
        hold(book, "title", title, unit.titleOn(act.on()));
        hold(book, "level", level, unit.levelOn(act.on()));
        var statements = book.statements();
        if (statements.isEmpty()) {
            throw UnitBook.invalid("same", unit.fullNameOn(act.on()), act.on());
        }
        return statements;
    }

    private void hold(UnitBook book, String attribute, String value, String now) {
        if (!value.equals(now)) {
            book.hold(code, attribute, value, act);
        }
    }
}
