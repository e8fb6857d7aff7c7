package vn.sontm.report.entry;

import static vn.sontm.testkit.Offices.unit;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import vn.sontm.base.Json;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.testkit.Offices;
import vn.sontm.workspace.Catalogues;
import vn.sontm.workspace.Workspace;

/** An office with criteria sets and one commune of its own. */
final class EntryOffices implements AutoCloseable {
    final Workspace office;
    final Workspace commune;

    EntryOffices(Path folder, JsonNode... sets) {
        office = Offices.office(folder.resolve("vp"));
        office.append(List.of(
                unit("cao-loc", "Cao Lộc", "huyện", "district", ""),
                unit("cao-lau", "Cao Lâu", "xã", "commune", "cao-loc"),
                unit("bao-lam", "Bảo Lâm", "xã", "commune", "cao-loc"),
                Statement.of(
                        RegisterKind.SUBJECT,
                        "cao-lau/khu-1",
                        "",
                        "",
                        Json.object().put("kind", "xa-thu").put("name", "Khu Một"))));
        for (var set : sets) {
            new Catalogues(office).take(set);
        }
        commune = Offices.commune(folder.resolve("cl"), "cao-lau", office);
        Offices.enrol(office, commune);
        Offices.deliver(office, commune);
    }

    @Override
    public void close() {
        commune.close();
        office.close();
    }
}
