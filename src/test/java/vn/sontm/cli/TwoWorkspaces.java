package vn.sontm.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.sontm.programme.catalogue.SampleSet;
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
                    Offices.unit("cao-loc", "Cao Lộc", "huyện", "district", ""),
                    Offices.unit("cao-lau", "Cao Lâu", "xã", "commune", "cao-loc")));
            try (var other = Offices.commune(commune, "cao-lau", opened)) {
                Offices.enrol(opened, other);
                Offices.deliver(opened, other);
            }
        }
    }

    Outcome office(Object... words) {
        return atOffice.in(office, words);
    }

    Outcome commune(Object... words) {
        return atCommune.in(commune, words);
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
        atCommune.in(place, "set", indicator, value, "--period", "2024-06");
        deliver(place, commune);
        deliver(office, commune);
    }

    /** A text file in the folder of both. */
    Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
