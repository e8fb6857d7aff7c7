package vn.sontm.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static vn.sontm.exchange.District.receive;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.base.Json;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.Register;
import vn.sontm.programme.assessment.Assessments;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.RegisterKind.Owner;
import vn.sontm.programme.register.Statement;
import vn.sontm.safety.HealthCheck;
import vn.sontm.workspace.Catalogues;
import vn.sontm.workspace.Conflicts;
import vn.sontm.workspace.Deliveries;
import vn.sontm.workspace.EvidenceStore;
import vn.sontm.workspace.RegisterWords;
import vn.sontm.workspace.Submissions;
import vn.sontm.workspace.Workspace;

/**
 * A chain cannot be mended, so a file is never refused for what an enrolled PC says inside a register; nobody who reads may
 * stumble over it either.
 */
@DisplayName("What an enrolled PC says, however senseless,")
class HostileContentsTest {
    private static final Period JUNE = Period.parse("2024-06");
    private static final List<String> PERIODS = List.of("2024-06", "2024", "", "1/1", "9999-99");
    private static final List<String> ITEMS = List.of("xa-ntm-2021-2025/2.1", "a", "", "/#@|:", "2024");

    @TempDir
    private Path folder;

    @Test
    @DisplayName("is merged, and no reader at the office stumbles over it")
    void isReadByNobodyInVain() throws IOException {
        try (var district = new District(folder)) {
            var office = district.office;
            new Catalogues(office).take(Json.parse(catalogue()));
            var commune = district.commune("cao-lau");
            commune.append(statements());
            assertThat(receive(office, district.send(commune, "cao-loc")).outcome())
                    .isEqualTo(Outcome.MERGED);
            for (var workspace : List.of(office, commune)) {
                var number = 0;
                for (var reader : readers(workspace).toList()) {
                    var name = "reader " + ++number;
                    assertThatCode(reader::run).as(name).doesNotThrowAnyException();
                }
            }
            receive(commune, district.send(office, "cao-lau"));
            assertThat(commune.store().viewDigest()).isEqualTo(office.store().viewDigest());
        }
    }

    private static byte[] catalogue() throws IOException {
        try (var stream = Workspace.class.getResourceAsStream("/vn/sontm/data/catalogues/xa-ntm-2021-2025.json")) {
            return Objects.requireNonNull(stream).readAllBytes();
        }
    }

    private static List<Statement> statements() {
        var statements = new ArrayList<Statement>();
        for (var kind : RegisterKind.values()) {
            if (kind.owner() != Owner.COMMUNE) {
                continue;
            }
            var number = 0;
            for (var content : contents()) {
                var item = ITEMS.get(number % ITEMS.size()) + (kind == RegisterKind.TASK_PROGRESS ? "@cao-lau" : "");
                var period = PERIODS.get(number / ITEMS.size() % PERIODS.size());
                var subject = number % 3 == 2 ? "cao-lau/x" : "cao-lau";
                statements.add(new Statement(new Register(kind.code(), subject, item, period), Content.of(content)));
                number++;
            }
        }
        return statements;
    }

    /** Every field that readers ask for, with something else in it. */
    private static List<JsonNode> contents() {
        var fields = List.of(
                "value",
                "verdict",
                "reason",
                "note",
                "asOf",
                "positions",
                "checkCode",
                "name",
                "size",
                "sha256",
                "date",
                "expires",
                "type",
                "text",
                "title",
                "percent",
                "quantity",
                "state",
                "funding",
                "participants",
                "kind",
                "deadline",
                "person",
                "indicator",
                "start",
                "finish",
                "number",
                "issued",
                "sent");
        var values = List.<JsonNode>of(
                Json.parse("-1"),
                Json.parse("\"x\""),
                Json.parse("\"31/02/2024\""),
                Json.parse("[[]]"),
                Json.parse("{\"a\":[1]}"),
                Json.parse("[{\"device\":\"x\",\"seq\":\"y\",\"id\":1}]"),
                Json.parse("null"),
                Json.parse("\"1e999999\""),
                Json.parse("true"));
        var contents = new ArrayList<JsonNode>();
        for (var value : values) {
            var json = Json.object();
            fields.forEach(field -> json.set(field, value));
            contents.add(json);
            contents.add(Json.object().set("value", value));
            contents.add(Json.object().set("verdict", value));
        }
        contents.add(Json.object());
        return contents;
    }

    private static Stream<Runnable> readers(Workspace workspace) {
        var assessments = Assessments.of(workspace.periods().ofAll(JUNE));
        var submissions = new Submissions(workspace);
        var words = new RegisterWords(workspace.registers());
        return Stream.of(
                () -> assessments.unit("cao-lau", JUNE),
                () -> assessments.office("cao-loc", JUNE),
                () -> PERIODS.stream()
                        .filter(period -> period.startsWith("2024"))
                        .map(Period::parse)
                        .forEach(period -> {
                            submissions.find("cao-lau", period).ifPresent(submissions::matches);
                            submissions.lockOf("cao-lau", period);
                            new Deliveries(workspace).below("cao-loc", period);
                        }),
                () -> new EvidenceStore(workspace).list(),
                () -> new EvidenceStore(workspace).clean(),
                () -> new Conflicts(workspace).list(),
                () -> new HealthCheck(workspace).run(),
                () -> Stream.of(RegisterKind.values())
                        .flatMap(kind -> workspace.registers().all(kind).stream())
                        .forEach(entry -> {
                            words.name(entry.register());
                            words.value(entry.register(), Content.of(entry.content()));
                        }),
                () -> new Exports(workspace).unsent());
    }
}
