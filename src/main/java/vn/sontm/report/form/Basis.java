package vn.sontm.report.form;

import java.util.LinkedHashMap;
import java.util.List;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.plan.CitedDocument;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Paragraph;

/** Căn cứ: the documents that the office's plan cites, each in a paragraph of its own, where the form has words for it. */
final class Basis {
    private Basis() {}

    static List<Block> of(Filling filling) {
        if (filling.form().optional("basis").isEmpty()) {
            return List.of();
        }
        return documents(filling).stream()
                .<Block>map(document ->
                        Paragraph.of(filling.with("document", words(document)).text("basis")))
                .toList();
    }

    /** One that is cited several times is told once, with its day where it is known. */
    private static List<CitedDocument> documents(Filling filling) {
        var documents = new LinkedHashMap<String, CitedDocument>();
        filling.request().plan().flatMap(PlanSummary::plan).stream()
                .flatMap(plan -> plan.head().documents().stream())
                .forEach(document -> documents.merge(
                        document.name(),
                        document,
                        (known, again) -> known.date().isPresent() ? known : again));
        return List.copyOf(documents.values());
    }

    /** "Nghị quyết số 526/NQ-HĐND ngày 15/12/2023 của HĐND huyện về …". */
    private static String words(CitedDocument document) {
        var words = new StringBuilder(Messages.text("report.cited", document.kind(), document.number()));
        document.date()
                .ifPresent(day -> words.append(Messages.text("report.cited.day", VietnameseNumbers.format(day))));
        if (!document.issuer().isEmpty()) {
            words.append(Messages.text("report.cited.issuer", document.issuer()));
        }
        return (words + " " + document.title()).strip();
    }
}
