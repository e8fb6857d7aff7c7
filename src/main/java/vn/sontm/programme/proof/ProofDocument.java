package vn.sontm.programme.proof;

import java.util.List;
import java.util.Optional;
import vn.sontm.ledger.Register;
import vn.sontm.programme.catalogue.RequiredDocument;

/**
 * A paper that an indicator asks for, and how it stands.
 *
 * @param key names it in registers
 * @param added the register that asks for it; empty where the catalogue does
 * @param pieces ids of the evidence that is this paper
 */
public record ProofDocument(
        String key, RequiredDocument document, Optional<Register> added, DocumentState state, List<String> pieces) {
    public ProofDocument {
        pieces = List.copyOf(pieces);
    }
}
