package vn.sontm.programme.reform;

import java.util.List;
import vn.sontm.programme.register.Statement;

/** lập mới: a unit that comes out of no other. */
public record Found(NewUnit unit, Act act) implements Reform {
    @Override
    public List<String> ending() {
        return List.of();
    }

    @Override
    public List<Statement> statements(UnitBook book) {
        book.founded(book.begin(unit, act), act);
        return book.statements();
    }
}
