package vn.sontm.programme.reform;

import java.util.List;
import vn.sontm.programme.register.Statement;

/** chuyển: the unit comes below another. */
public record Move(String code, String parent, Act act) implements Reform {
    @Override
    public List<String> ending() {
        return List.of();
    }

    @Override
    public List<Statement> statements(UnitBook book) {
        var unit = book.standing(code, act);
        var name = unit.fullNameOn(act.on());
        book.units().get(parent);
        if (unit.parentOn(act.on()).filter(parent::equals).isPresent()) {
            throw UnitBook.invalid("same", name, act.on());
        }
        if (parent.equals(code)
                || book.units().ancestors(parent, act.on()).stream()
                        .anyMatch(above -> above.code().equals(code))) {
            throw UnitBook.invalid("circle", name, act.on());
        }
        book.hold(code, "parent", parent, act);
        return book.statements();
    }
}
