package vn.sontm.ui.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.proof.DocumentState;
import vn.sontm.programme.proof.ProofDocument;
import vn.sontm.programme.proof.Proofs;
import vn.sontm.workspace.Evidence;

/**
 * How one indicator is proven.
 *
 * @param item set/code
 * @param documents papers that it asks for; none where nobody has said
 */
record Proof(String item, String code, String name, State state, int pieces, List<ProofDocument> documents) {
    Proof {
        documents = List.copyOf(documents);
    }

    /** đủ, thiếu, hết hạn. */
    enum State {
        PROVEN,
        MISSING,
        EXPIRED;

        String word() {
            return Messages.text("evidence.state." + code());
        }

        /** Also the style of its mark. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Proof of(
            String item, String code, String name, List<Evidence> all, List<ProofDocument> documents, LocalDate today) {
        var linked =
                all.stream().filter(piece -> piece.indicators().contains(item)).toList();
        var state = Proofs.worst(documents).map(Proof::state).orElseGet(() -> state(linked, today));
        return new Proof(item, code, name, state, linked.size(), documents);
    }

    private static State state(DocumentState worst) {
        return switch (worst) {
            case PRESENT -> State.PROVEN;
            case MISSING -> State.MISSING;
            case EXPIRED -> State.EXPIRED;
        };
    }

    /** One file that still holds is enough. */
    private static State state(List<Evidence> linked, LocalDate today) {
        if (linked.isEmpty()) {
            return State.MISSING;
        }
        return linked.stream().allMatch(piece -> expired(piece, today)) ? State.EXPIRED : State.PROVEN;
    }

    static boolean expired(Evidence piece, LocalDate today) {
        return piece.expires().filter(day -> day.isBefore(today)).isPresent();
    }

    /** Whether words typed without accents are found in its code and name. */
    boolean matches(String typed) {
        return VietnameseText.searchKey(code + " " + name).contains(VietnameseText.searchKey(typed));
    }

    String title() {
        return Messages.text("evidence.indicator", code, name);
    }
}
