package vn.sontm.programme.reform;

import java.util.List;
import vn.sontm.programme.register.Statement;

/** khai: units that stood before anybody kept a ledger of them, so without a first day and a decision. */
public record Listed(List<NewUnit> units) implements Reform {
    public Listed {
        units = List.copyOf(units);
    }

    @Override
    public List<String> ending() {
        return List.of();
    }

    @Override
    public List<Statement> statements(UnitBook book) {
        units.forEach(book::begin);
        return book.statements();
    }
}
