package vn.sontm.ui.start;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Refusal;
import vn.sontm.exchange.InvitationFile;
import vn.sontm.exchange.Joining;
import vn.sontm.exchange.JoiningAnew;
import vn.sontm.exchange.drive.Drives;
import vn.sontm.sample.SampleData;
import vn.sontm.sample.SampleWorkspaces;
import vn.sontm.workspace.Environment;
import vn.sontm.workspace.NewOffices;
import vn.sontm.workspace.ShippedData;
import vn.sontm.workspace.Workspace;

/**
 * The ways to a workspace. Each takes seconds and returns the folder to open; a refusal leaves nothing behind.
 *
 * @param directory where this PC's workspace is to be
 */
record Beginnings(Path directory, Environment environment, Drives drives) {
    /** On the sticks that are plugged in. */
    List<InvitationFile> invitations() {
        return drives.removable().stream()
                .flatMap(drive -> InvitationFile.in(drive.root(), environment.disk()).stream())
                .toList();
    }

    /** From the invitation of an office, for the person who will write. */
    Path join(Path invitation, String author) {
        try (var workspace = Joining.from(invitation, directory, environment)) {
            workspace.writeAs(author);
        }
        return directory;
    }

    /** The same where a workspace lies already, which is kept beside the new one: where, is the answer. */
    Path joinAnew(Path invitation, String author) {
        return JoiningAnew.from(invitation, directory, environment).writtenBy(author);
    }

    /** An office that begins by itself. */
    Path office(OfficeStart start, String author) {
        try (var workspace = made(start)) {
            workspace.writeAs(author);
        }
        return directory;
    }

    private Workspace made(OfficeStart start) {
        return switch (start) {
            case OfficeStart.Shipped shipped ->
                of(ShippedData.plan(shipped.plan()).orElseThrow());
            case OfficeStart.PlanFile plan -> of(plan(plan.file()));
            case OfficeStart.Bare bare -> NewOffices.make(directory, bare.own(), environment);
        };
    }

    private Workspace of(JsonNode plan) {
        return NewOffices.make(directory, plan.path("office").asText(), Optional.of(plan), environment);
    }

    /** A plan from a file; refuses with {@link ErrorCode#FILE_UNREADABLE} or {@link ErrorCode#JSON_INVALID}. */
    private JsonNode plan(Path file) {
        try {
            return Json.parse(environment.disk().read(file));
        } catch (IOException e) {
            throw new Refusal(ErrorCode.FILE_UNREADABLE, file.toString());
        }
    }

    /** The sample commune, in a folder of its own; made once. */
    Path sampleCommune(Consumer<String> progress) {
        var folder = beside("dung-thu-xa");
        if (!Workspace.exists(folder)) {
            SampleWorkspaces.commune(folder, SampleData.caoLoc().communes().getFirst(), environment, progress);
        }
        return folder;
    }

    /** The sample office, in a folder of its own; made once. */
    Path sampleOffice(Consumer<String> progress) {
        var folder = beside("dung-thu-van-phong");
        if (!Workspace.exists(folder)) {
            SampleWorkspaces.office(folder, environment, progress);
        }
        return folder;
    }

    private Path beside(String name) {
        return directory.resolveSibling(directory.getFileName() + "-" + name);
    }
}
