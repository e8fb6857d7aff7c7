package vn.sontm.programme.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.plan.CitedDocument;

/** A document that is cited has a date, and one only. */
final class DocumentFacts implements FactRule {
    @Override
    public Stream<Finding> check(FactReading reading) {
        var documents = reading.plan().head().documents();
        return Stream.concat(twoDates(documents).stream(), undated(documents));
    }

    private static List<Finding> twoDates(List<CitedDocument> documents) {
        var first = new HashMap<String, CitedDocument>();
        var found = new ArrayList<Finding>();
        for (var document : documents) {
            if (document.date().isPresent()) {
                var other = first.putIfAbsent(key(document), document);
                if (other != null && !other.date().equals(document.date())) {
                    found.add(place(document)
                            .finding(
                                    Slip.DOCUMENT_DATES,
                                    date(document),
                                    date(other),
                                    document.number(),
                                    place(other).place()));
                }
            }
        }
        return found;
    }

    private static Stream<Finding> undated(List<CitedDocument> documents) {
        return documents.stream()
                .filter(document -> documents.stream()
                        .filter(other -> key(other).equals(key(document)))
                        .allMatch(other -> other.date().isEmpty()))
                .map(document ->
                        place(document).finding(Slip.DOCUMENT_UNDATED, document.number(), "", document.kind()));
    }

    private static FactPlace place(CitedDocument document) {
        return FactPlace.of(document.source(), "documents " + document.number(), document.number());
    }

    private static String date(CitedDocument document) {
        return document.date().map(VietnameseNumbers::format).orElse("");
    }

    private static String key(CitedDocument document) {
        return VietnameseText.searchKey(document.kind() + " " + document.number() + " " + document.issuer());
    }
}
