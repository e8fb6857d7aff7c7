package vn.sontm.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.sontm.base.Json;
import vn.sontm.programme.catalogue.SampleSet;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.Terminal;
import vn.sontm.testkit.Terminal.Outcome;
import vn.sontm.workspace.Catalogues;
import vn.sontm.workspace.Workspace;

/** An office with the made-up criteria set, and a commune that it has enrolled; each has a terminal of its own. */
final class TwoWorkspaces {
    final Path office;
    final Path commune;
    private final Terminal atOffice;
    private final Terminal atCommune;
    private final Path folder;

    TwoWorkspaces(Path folder) {
        this.folder = folder;
        this.office = folder.resolve("van-phong");
        this.commune = folder.resolve("cao-lau");
        this.atOffice = new Terminal(folder.resolve("pc-van-phong"));
        this.atCommune = new Terminal(folder.resolve("pc-cao-lau"));
        try (var opened = Offices.office(office)) {
            new Catalogues(opened).take(SampleSet.json());
            opened.append(List.of(
                    unit("cao-loc", "Cao Lộc", "huyện", "district"), unit("cao-lau", "Cao Lâu", "xã", "commune")));
            try (var other = Offices.commune(commune, "cao-lau", opened)) {
                Offices.enrol(opened, other);
                Offices.deliver(opened, other);
            }
        }
    }

    private static Statement unit(String code, String name, String title, String level) {
        var content = Json.object().put("name", name).put("title", title).put("level", level);
        if (level.equals("commune")) {
            content.put("parent", "cao-loc");
        }
        return Statement.of(RegisterKind.UNIT, code, "", "", content);
    }

    Outcome office(Object... words) {
        return atOffice.run(with(office, words));
    }

    Outcome commune(Object... words) {
        return atCommune.run(with(commune, words));
    }

    private static Object[] with(Path workspace, Object... words) {
        var all = new Object[words.length + 2];
        all[0] = "--workspace";
        all[1] = workspace;
        System.arraycopy(words, 0, all, 2, words.length);
        return all;
    }

    /** Hands over everything that one workspace knows to the other, as a sync file would. */
    static void deliver(Path from, Path to) {
        try (var giver = Workspace.open(from, Offices.environment("giver"));
                var taker = Workspace.open(to, Offices.environment("taker"))) {
            Offices.deliver(giver, taker);
        }
    }

    /** Another PC of the commune enters a figure without knowing ours; then ours hears of it. */
    void secondPc(Path place, String indicator, String value) {
        try (var opened = Workspace.open(office, Offices.environment("office"));
                var pc = Offices.commune(place, "cao-lau", opened)) {
            Offices.enrol(opened, pc);
            Offices.deliver(opened, pc);
        }
        atCommune.run("--workspace", place, "set", indicator, value, "--period", "2024-06");
        deliver(place, commune);
        deliver(office, commune);
    }

    /** A text file in the folder of both. */
    Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
