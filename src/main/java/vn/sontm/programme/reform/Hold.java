package vn.sontm.programme.reform;

import java.util.List;
import vn.sontm.programme.register.Statement;

/** thuộc tính: something holds of a unit from a day on, until another value of the same name takes over. */
public record Hold(String code, String name, String value, Act act) implements Reform {
    @Override
    public List<String> ending() {
        return List.of();
    }

    @Override
    public List<Statement> statements(UnitBook book) {
        book.units().get(code);
        if (name.isBlank() || value.isBlank()) {
            throw UnitBook.invalid("attribute", code, act.on());
        }
        book.hold(code, name, value, act);
        return book.statements();
    }
}
