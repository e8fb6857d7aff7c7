package vn.sontm.programme.register;

import com.fasterxml.jackson.databind.JsonNode;
import vn.sontm.ledger.ChangeId;
import vn.sontm.ledger.Register;

/**
 * A register as a view shows it: its provisional value, the change that gave it, and whether people disagree.
 * Registers whose value is a removal are not entries.
 */
public record Entry(
        Register register, JsonNode content, ChangeId change, String at, String author, boolean conflicting) {
    /** The same word as another register's: what people say is one thing may be told under one name. */
    public Entry under(Register other) {
        return new Entry(other, content, change, at, author, conflicting);
    }
}
