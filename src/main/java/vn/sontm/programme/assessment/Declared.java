package vn.sontm.programme.assessment;

import java.util.Arrays;
import java.util.Optional;

/** The official's own word on an indicator, with its reason. It counts in every total, marked. */
record Declared(Verdict verdict, String reason, boolean conflicting) {
    static Optional<Declared> of(Dated entry) {
        var code = entry.content().path("verdict").asText();
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.code().equals(code) && verdict != Verdict.NO_DATA)
                .findFirst()
                .map(verdict ->
                        new Declared(verdict, entry.content().path("reason").asText(), entry.conflicting()));
    }

    Standing standing() {
        return new Standing(verdict, Basis.DECLARED);
    }
}
