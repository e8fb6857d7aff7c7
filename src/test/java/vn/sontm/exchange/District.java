package vn.sontm.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Progress;
import vn.sontm.base.Refusal;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.testkit.Offices;
import vn.sontm.workspace.Workspace;

/** An office with its communes in scratch folders, and a stick that goes round between them. */
final class District implements AutoCloseable {
    final Path folder;
    final Path stick;
    final Workspace office;
    private final List<Workspace> open = new ArrayList<>();

    District(Path folder) {
        this.folder = folder;
        this.stick = folder.resolve("usb");
        this.office = keep(Offices.office(folder.resolve("van-phong")));
        office.append(List.of(
                Offices.unit("cao-loc", "Cao Lộc", "huyện", "district", ""),
                unit("cao-lau", "Cao Lâu"),
                unit("tan-lien", "Tân Liên")));
    }

    static Statement unit(String code, String name) {
        return Offices.unit(code, name, "xã", "commune", "cao-loc");
    }

    static Statement figure(String unit, String indicator, String value) {
        return Statement.of(
                RegisterKind.VALUE, unit, indicator, "2024-06", Json.object().put("value", value));
    }

    private Workspace keep(Workspace workspace) {
        open.add(workspace);
        return workspace;
    }

    /** Makes a workspace from an invitation of some office's. */
    Workspace join(Workspace inviting, InvitationRequest request, String name) {
        var invitation = new Invitations(inviting).write(request, stick);
        return keep(Joining.from(invitation, folder.resolve(name), Offices.environment(name)));
    }

    /** Joins, hands in its request, is enrolled over the phone, and takes the answer. */
    Workspace enrolled(Workspace inviting, InvitationRequest request, String name) {
        var workspace = join(inviting, request, name);
        enrol(inviting, workspace);
        return workspace;
    }

    Workspace commune(String unit) {
        return enrolled(office, InvitationRequest.commune(unit), unit);
    }

    void enrol(Workspace inviting, Workspace asking) {
        var request = send(asking, inviting.identity().unit());
        var code = new OwnEnrolment(asking).ownCode().orElseThrow();
        assertThat(new Inbox(inviting).enrol(request, code).outcome()).isIn(Outcome.MERGED, Outcome.KNOWN);
        receive(asking, send(inviting, asking.identity().unit()));
        assertThat(asking.isEnrolled()).isTrue();
    }

    Path send(Workspace from, String to) {
        return export(from, to, false).figures();
    }

    Exported export(Workspace from, String to, boolean evidence) {
        return new Exports(from).write(new ExportRequest(to, evidence), stick, Progress.NONE);
    }

    static MergeResult receive(Workspace to, Path file) {
        var imports = new Imports(to);
        return imports.apply(imports.plan(file));
    }

    /** Another copy of a workspace that is closed, opened. */
    Workspace copy(Path directory, String name) {
        var target = folder.resolve(name);
        try (var files = Files.walk(directory)) {
            for (var file : files.toList()) {
                Files.copy(file, target.resolve(directory.relativize(file).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keep(Workspace.open(target, Offices.environment(name)));
    }

    static void assertRefused(ErrorCode code, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Override
    public void close() {
        open.reversed().forEach(Workspace::close);
    }
}
