package vn.sontm.programme.register;

import com.fasterxml.jackson.databind.JsonNode;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.Register;

/** What somebody wants to say: a register and its new value, before it becomes a change. */
public record Statement(Register register, Content content) {
    public static Statement of(RegisterKind kind, String subject, String item, String period, JsonNode content) {
        return new Statement(new Register(kind.code(), subject, item, period), Content.of(content));
    }
}
