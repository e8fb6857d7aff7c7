package vn.sontm.ui.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;
import vn.sontm.base.Disk;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Jobs;
import vn.sontm.workspace.Evidence;
import vn.sontm.workspace.EvidenceStore;
import vn.sontm.workspace.Workspace;

/** Takes files in, one after the other: one that is refused stops no other. */
final class EvidenceActs {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    /**
     * What became of files.
     *
     * @param known names of those that were evidence already
     * @param refused sentences
     */
    record Outcome(List<Evidence> taken, List<String> known, List<String> refused) {
        /** Whether no file was taken, now or before. */
        boolean isNothing() {
            return taken.isEmpty() && known.isEmpty();
        }

        String sentence() {
            var sentence = new StringBuilder(Messages.text("evidence.added", taken.size()));
            if (!known.isEmpty()) {
                sentence.append(' ').append(Messages.text("evidence.known", String.join(", ", known)));
            }
            refused.forEach(reason -> sentence.append(' ').append(reason));
            return sentence.toString();
        }
    }

    private final Desk desk;

    EvidenceActs(Desk desk) {
        this.desk = desk;
    }

    /** @param whole keeps large pictures as they are */
    void add(List<Path> places, Collection<String> indicators, boolean whole, Consumer<Outcome> done) {
        desk.jobs()
                .run(
                        Messages.text("evidence.adding"),
                        progress -> add(desk.session().workspace(), places, indicators, whole, progress),
                        outcome -> {
                            desk.session().changed();
                            done.accept(outcome);
                        });
    }

    /** A picture of the clipboard becomes a file first. */
    void paste(Image picture, Collection<String> indicators, Consumer<Outcome> done) {
        var width = (int) picture.getWidth();
        var height = (int) picture.getHeight();
        var pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        desk.jobs()
                .run(
                        Messages.text("evidence.adding"),
                        progress -> {
                            var file = written(desk.session().workspace(), pixels, width, height);
                            return add(desk.session().workspace(), List.of(file), indicators, false, progress);
                        },
                        outcome -> {
                            desk.session().changed();
                            done.accept(outcome);
                        });
    }

    private static Outcome add(
            Workspace workspace,
            List<Path> places,
            Collection<String> indicators,
            boolean whole,
            Jobs.Progress progress) {
        var store = new EvidenceStore(workspace);
        var before = store.ofUnit(workspace.identity().unit()).stream()
                .map(Evidence::id)
                .collect(Collectors.toSet());
        var files = files(workspace.environment().disk(), places);
        var outcome = new Outcome(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var file : files) {
            var name = file.getFileName().toString();
            progress.report(outcome.taken().size(), files.size(), name);
            try {
                var piece = store.add(file, indicators, Optional.empty(), Optional.empty(), whole);
                outcome.taken().add(piece);
                if (!before.add(piece.id())) {
                    outcome.known().add(name);
                }
            } catch (Refusal refusal) {
                outcome.refused().add(Messages.text("evidence.refused", name, refusal.getMessage()));
            }
        }
        return outcome;
    }

    /** Folders stand for the files in them, at any depth. */
    private static List<Path> files(Disk disk, List<Path> places) {
        var files = new ArrayList<Path>();
        for (var place : places) {
            if (disk.isDirectory(place)) {
                files.addAll(files(disk, inside(disk, place)));
            } else {
                files.add(place);
            }
        }
        return files;
    }

    private static List<Path> inside(Disk disk, Path folder) {
        try {
            return disk.list(folder);
        } catch (IOException e) {
            throw Refusal.disk(e);
        }
    }

    private static Path written(Workspace workspace, int[] pixels, int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        var environment = workspace.environment();
        var name = "anh-dan-" + LocalDateTime.now(environment.clock()).format(STAMP) + ".jpg";
        var file = Path.of(System.getProperty("java.io.tmpdir"), "so-ntm", name);
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpeg", bytes);
            environment.disk().createDirectories(file.getParent());
            environment.disk().writeSafely(file, bytes.toByteArray());
            return file;
        } catch (IOException e) {
            throw Refusal.disk(e);
        }
    }
}
