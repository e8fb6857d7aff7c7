package vn.sontm.programme.reform;

import java.util.ArrayList;
import java.util.List;
import vn.sontm.programme.register.Statement;
import vn.sontm.programme.unit.Succession;

/** đổi mã: the same unit goes on under another code, with all that was said about it. */
public record Recode(String code, String next, Act act) implements Reform {
    @Override
    public List<String> ending() {
        return List.of(code);
    }

    @Override
    public List<Statement> statements(UnitBook book) {
        var unit = book.standing(code, act);
        var page = book.begin(new NewUnit(next, unit.name(), unit.title(), unit.level(), unit.parentOn(act.on())), act);
        var old = book.page(code).deepCopy();
        old.remove(List.of("name", "title", "level", "parent", "from", "until", "successors"));
        page.setAll(old);
        book.end(code, act);
        book.succeed(code, next, Succession.Kind.RECODE, act);
        book.moveChildren(code, next, act);
        var statements = new ArrayList<>(book.statements());
        statements.addAll(book.moveSubjects(code, next));
        return statements;
    }
}
