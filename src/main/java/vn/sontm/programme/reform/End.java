package vn.sontm.programme.reform;

import java.util.List;
import vn.sontm.programme.register.Statement;

/** kết thúc: a unit ends and no other stands for it. What lies below comes below the unit above it. */
public record End(String code, Act act) implements Reform {
    @Override
    public List<String> ending() {
        return List.of(code);
    }

    @Override
    public List<Statement> statements(UnitBook book) {
        var unit = book.standing(code, act);
        var above = unit.parentOn(act.on());
        if (above.isEmpty() && !book.units().children(code, act.on()).isEmpty()) {
            throw UnitBook.invalid("above", unit.fullNameOn(act.on()), act.on());
        }
        book.end(code, act);
        book.ended(code, act);
        above.ifPresent(parent -> book.moveChildren(code, parent, act));
        return book.statements();
    }
}
