package vn.sontm.testkit;

import java.nio.file.Path;
import java.util.List;
import vn.sontm.base.Json;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.workspace.Workspace;

/** A program of its own that enters pairs of figures for ever and says after each pair that it is saved: to be killed. */
public final class KilledProgram {
    private KilledProgram() {}

    public static void main(String[] arguments) {
        try (var office = Workspace.open(Path.of(arguments[0]), Offices.environment("killed"))) {
            for (var number = 1; ; number++) {
                office.append(List.of(unit("a", number), unit("b", number)));
                System.out.println(number);
            }
        }
    }

    private static Statement unit(String code, int number) {
        return Statement.of(RegisterKind.UNIT, code, "", "", Json.object().put("name", Integer.toString(number)));
    }
}
