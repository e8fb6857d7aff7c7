package vn.sontm.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.sontm.base.Disk;
import vn.sontm.base.Refusal;
import vn.sontm.report.document.Document;
import vn.sontm.report.document.Orientation;
import vn.sontm.report.document.Page;
import vn.sontm.report.document.Paragraph;
import vn.sontm.report.document.Part;
import vn.sontm.report.document.Properties;
import vn.sontm.report.document.Title;
import vn.sontm.report.pdf.PdfRenderer;

/** A sheet of paper that proves something, as it would be scanned; it says that it is made up. */
record SampleEvidence(SampleData data, String unitName, JsonNode piece, Clock clock) {
    LocalDate day() {
        return LocalDate.now(clock);
    }

    /** Lays the file into a scratch folder for as long as somebody takes it. */
    <T> T inFolder(Disk disk, Function<Path, T> taker) {
        return Scratch.in(folder -> {
            var file = folder.resolve(piece.path("name").asText());
            try {
                disk.writeNew(file, PdfRenderer.render(document()));
            } catch (IOException e) {
                throw Refusal.disk(e);
            }
            return taker.apply(file);
        });
    }

    private Document document() {
        var subject = piece.path("subject").asText();
        return new Document(
                new Properties("", subject, unitName, ZonedDateTime.now(clock)),
                List.of(new Part(
                        Page.a4(Orientation.PORTRAIT),
                        subject,
                        Optional.empty(),
                        List.of(
                                Paragraph.centred(data.banner()),
                                new Title(piece.path("title").asText(), subject + "\n" + unitName, ""),
                                Paragraph.of(piece.path("text").asText())))));
    }
}
