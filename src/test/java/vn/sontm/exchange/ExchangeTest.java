package vn.sontm.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sontm.exchange.District.assertRefused;
import static vn.sontm.exchange.District.figure;
import static vn.sontm.exchange.District.receive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Progress;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.store.JournalEntry;
import vn.sontm.workspace.Conflicts;
import vn.sontm.workspace.Submissions;
import vn.sontm.workspace.Workspace;

@DisplayName("An office and its communes")
class ExchangeTest {
    @TempDir
    private Path folder;

    private District district;
    private Workspace office;

    @BeforeEach
    void open() {
        district = new District(folder);
        office = district.office;
    }

    @AfterEach
    void close() {
        district.close();
    }

    @Test
    @DisplayName(
            "meet: the invitation brings what the office said, the first file is held, the digits agree, all is merged")
    void enrolment() throws Exception {
        var commune = district.join(office, InvitationRequest.commune("cao-lau"), "cao-lau");
        assertThat(commune.identity().unitName()).isEqualTo("Cao Lâu");
        assertThat(commune.identity().office()).isEqualTo("cao-loc");
        assertThat(commune.store().viewDigest()).isEqualTo(office.store().viewDigest());
        commune.append(List.of(figure("cao-lau", "xa/2.1", "45"), figure("cao-lau", "xa/2.2", "46")));
        assertThat(new Exports(commune).unsent().changes()).isEqualTo(2);
        var file = district.send(commune, "cao-loc");
        assertThat(new Exports(commune).unsent().changes()).isZero();

        var digest = office.store().viewDigest();
        var imports = new Imports(office);
        var plan = imports.plan(file);
        assertThat(plan.refusal()).map(refusal -> refusal.code()).contains(ErrorCode.FILE_HELD);
        assertThat(imports.apply(plan).outcome()).isEqualTo(Outcome.HELD);
        assertThat(imports.apply(plan).outcome()).isEqualTo(Outcome.HELD);
        assertThat(office.store().viewDigest()).isEqualTo(digest);
        Files.delete(file); // the copy in the inbox is enough

        var inbox = new Inbox(office);
        assertThat(inbox.list()).hasSize(1);
        var waiting = inbox.list().getFirst();
        var code = new OwnEnrolment(commune).ownCode().orElseThrow();
        assertThat(code).matches("(\\d{4} ){3}\\d{4}");
        assertThat(waiting.code()).contains(code);
        assertRefused(ErrorCode.ENROL_CODE_WRONG, () -> inbox.enrol(waiting.path(), "0000 0000 0000 0000"));
        assertThat(office.store().viewDigest()).isEqualTo(digest);
        var result = inbox.enrol(waiting.path(), code.replace(" ", ""));
        assertThat(result.counts().newRegisters()).isEqualTo(2);
        assertThat(inbox.list()).isEmpty();

        var answer = district.send(office, "cao-lau");
        assertThat(receive(commune, answer).outcome()).isEqualTo(Outcome.MERGED);
        assertThat(commune.isEnrolled()).isTrue();
        assertThat(commune.store().viewDigest()).isEqualTo(office.store().viewDigest());
        assertThat(receive(commune, answer).outcome()).isEqualTo(Outcome.KNOWN);
        assertThat(commune.store().acknowledged(office.keys().device()))
                .containsEntry(
                        commune.keys().device(),
                        commune.store().last(commune.keys().device()).orElseThrow());
        assertThat(office.store().journal())
                .extracting(JournalEntry::outcome)
                .containsExactly("written", "merged", "held", "held", "written");
    }

    @Test
    @DisplayName("one file serves all communes: each takes what the office says and nothing of another")
    void everyone() {
        var commune = district.commune("cao-lau");
        var other = district.commune("tan-lien");
        commune.append(List.of(figure("cao-lau", "xa/2.1", "45")));
        receive(office, district.send(commune, "cao-loc"));
        office.append(List.of(District.unit("hai-yen", "Hải Yến")));
        var file = new Exports(office)
                .write(ExportRequest.toEveryone(), district.stick, Progress.NONE)
                .figures();
        for (var pc : List.of(commune, other)) {
            assertThat(receive(pc, file).outcome()).isEqualTo(Outcome.MERGED);
            assertThat(pc.registers().ofUnit(RegisterKind.UNIT, "hai-yen")).hasSize(1);
        }
        assertThat(other.registers().all(RegisterKind.VALUE)).isEmpty();
        assertThat(commune.store().acknowledged(office.keys().device()))
                .containsEntry(
                        commune.keys().device(),
                        office.store().last(commune.keys().device()).orElseThrow());
        assertThat(new Exports(office).everyone()).containsExactly("cao-lau", "tan-lien");
    }

    @Test
    @DisplayName("agree whatever the order of the files, however often they come, and with files lost on the way")
    void permutations() {
        var first = district.commune("cao-lau");
        var second = district.enrolled(office, InvitationRequest.commune("cao-lau"), "cao-lau-2");
        var other = district.commune("tan-lien");
        var files = new ArrayList<Path>();
        for (var round = 0; round < 3; round++) {
            for (var pc : List.of(first, second, other)) {
                var unit = pc.identity().unit();
                pc.append(List.of(
                        figure(unit, "xa/2.1", pc.directory().getFileName() + "" + round),
                        figure(unit, "xa/2." + (2 + round), "như nhau")));
                files.add(district.send(pc, "cao-loc"));
            }
        }
        var template = office.directory();
        office.close();
        var random = new Random(7);
        var digests = new ArrayList<String>();
        for (var turn = 0; turn < 5; turn++) {
            var order = new ArrayList<>(files);
            order.addAll(files.subList(0, turn));
            Collections.shuffle(order, random);
            try (var copy = district.copy(template, "copy" + turn)) {
                var imports = new Imports(copy);
                imports.applyAll(order.stream().map(imports::plan).toList());
                digests.add(copy.store().viewDigest());
                assertThat(copy.store().viewsAreSound()).isTrue();
                assertThat(new Conflicts(copy).list()).hasSize(1);
            }
        }
        try (var copy = district.copy(template, "last-files-only")) {
            var imports = new Imports(copy);
            imports.applyAll(files.subList(6, 9).stream().map(imports::plan).toList());
            digests.add(copy.store().viewDigest());
        }
        assertThat(digests.stream().distinct())
                .as("whole chains heal lost files")
                .hasSize(1);
    }

    @Test
    @DisplayName(
            "read in sentences what a file would bring: values old and new, conflicts with their authors, submissions")
    void preview() {
        var commune = district.commune("cao-lau");
        commune.append(List.of(figure("cao-lau", "xa/2.1", "45.5"), figure("cao-lau", "xa/2.2", "46")));
        receive(office, district.send(commune, "cao-loc"));
        commune.append(List.of(figure("cao-lau", "xa/2.1", "47"), figure("cao-lau", "xa/2.3", "8")));
        var submission = new Submissions(commune).submit(Period.parse("2024-06"), LocalDate.of(2024, 6, 14));
        var plan = new Imports(office).plan(district.send(commune, "cao-loc"));
        assertThat(plan.sentences())
                .containsExactly(
                        "xã Cao Lâu: 2 số liệu mới, 1 thay đổi, 0 mâu thuẫn",
                        "Nộp báo cáo Tháng 6/2024, số liệu tính đến ngày 14/06/2024, mã đối chiếu "
                                + submission.checkCode() + ".");
        assertThat(plan.values())
                .extracting(ValueChange::line)
                .contains("Số liệu, Tháng 6/2024: 45,5 → 47", "Số liệu, Tháng 6/2024: 8");
    }

    @Test
    @DisplayName("exchange a receipt with the day that a person confirmed, one for each period handed in")
    void receipts() {
        var commune = district.commune("cao-lau");
        new Submissions(commune).submit(Period.parse("2024-06"), LocalDate.of(2024, 6, 14));
        new Submissions(commune).submit(Period.parse("2024-Q2"), LocalDate.of(2024, 6, 14));
        var result = receive(office, district.send(commune, "cao-loc"));
        assertThat(new Receipts(office).record(List.of(result), LocalDate.of(2024, 6, 15)))
                .isEqualTo(2);
        receive(commune, district.send(office, "cao-lau"));
        assertThat(commune.registers().ofUnit(RegisterKind.RECEIPT, "cao-lau"))
                .hasSize(2)
                .allMatch(entry -> entry.content().path("received").asText().equals("2024-06-15"));
    }

    @Test
    @DisplayName(
            "refuse a damaged, foreign or misdirected file, each with its code, and change nothing but the journal")
    void rejected() throws Exception {
        var commune = district.commune("cao-lau");
        var other = district.commune("tan-lien");
        var file = district.send(commune, "cao-loc");
        var bytes = Files.readAllBytes(file);
        var damaged = Files.write(folder.resolve("hong.ntm"), java.util.Arrays.copyOf(bytes, bytes.length - 9));
        var digest = office.store().viewDigest();
        assertThat(receive(office, damaged).refusal())
                .map(refusal -> refusal.code())
                .contains(ErrorCode.FILE_DAMAGED);
        assertThat(receive(other, file).refusal())
                .map(refusal -> refusal.code())
                .contains(ErrorCode.FILE_NOT_FOR_US);
        assertThat(receive(office, folder.resolve("khong-co.ntm")).refusal())
                .map(refusal -> refusal.code())
                .contains(ErrorCode.FILE_UNREADABLE);
        var invitation = new Invitations(office).write(InvitationRequest.commune("tan-lien"), district.stick);
        assertThat(receive(commune, invitation).refusal())
                .as("plain, but for another unit")
                .map(refusal -> refusal.code())
                .contains(ErrorCode.FILE_NOT_FOR_US);
        assertThat(office.store().viewDigest()).isEqualTo(digest);
        assertThat(office.store().journal().getFirst().outcome()).isEqualTo("written");
    }

    @Test
    @DisplayName("enter what is refused in the journal, once a day for each reason, even where nothing is merged")
    void refusedAreNoted() throws Exception {
        var foreign = Files.writeString(folder.resolve("lạ.ntm"), "không phải");
        var imports = new Imports(office);
        var plan = imports.plan(foreign);
        assertThat(imports.noteRefused(List.of(plan))).isTrue();
        imports.noteRefused(List.of(imports.plan(foreign)));
        imports.apply(plan);
        assertThat(office.store().journal())
                .filteredOn(entry -> entry.name().equals("lạ.ntm"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.outcome()).isEqualTo("rejected");
                    assertThat(entry.at()).startsWith("2024-");
                    assertThat(entry.detail())
                            .isEqualTo(plan.refusal().orElseThrow().sentence());
                });
        assertThat(imports.noteRefused(List.of())).isFalse();
    }
}
