package vn.sontm.report.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.Recorded;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;

/** The pieces of evidence of one unit by what they serve; what proves a part proves something of the whole. */
final class EvidencePieces {
    private final Map<String, List<Piece>> byItem = new HashMap<>();

    /** A file that proves something. */
    record Piece(String name, Optional<LocalDate> date, Optional<LocalDate> expires) {
        boolean expired(LocalDate day) {
            return expires.filter(last -> last.isBefore(day)).isPresent();
        }

        /** "nghi-quyet.pdf (ngày 05/03/2024)", and until when it holds. */
        String text() {
            var dated = date.map(day -> Messages.text("report.evidence.dated", name, VietnameseNumbers.format(day)))
                    .orElse(name);
            return expires.map(day -> Messages.text("report.evidence.until", dated, VietnameseNumbers.format(day)))
                    .orElse(dated);
        }
    }

    EvidencePieces(Registers registers, String unit) {
        var pieces = new HashMap<String, Piece>();
        registers
                .ofUnit(RegisterKind.EVIDENCE, unit)
                .forEach(entry -> pieces.put(entry.register().item(), piece(entry)));
        for (var link : registers.ofUnit(RegisterKind.EVIDENCE_LINK, unit)) {
            var names = link.register().item().split("\\|", 2);
            if (names.length == 2 && pieces.containsKey(names[0])) {
                var whole = names[1].replaceFirst("#.*$", "");
                var serving = byItem.computeIfAbsent(whole, item -> new ArrayList<>());
                if (!serving.contains(pieces.get(names[0]))) {
                    serving.add(pieces.get(names[0]));
                }
            }
        }
    }

    /** @param item {@code set/code} */
    List<Piece> of(String item) {
        return List.copyOf(byItem.getOrDefault(item, List.of()));
    }

    private static Piece piece(Entry entry) {
        var content = entry.content();
        return new Piece(
                content.path("name").asText(),
                Recorded.day(content.path("date")),
                Recorded.day(content.path("expires")));
    }
}
