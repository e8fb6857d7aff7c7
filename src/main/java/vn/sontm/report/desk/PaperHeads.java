package vn.sontm.report.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import vn.sontm.base.Json;
import vn.sontm.programme.register.Recorded;
import vn.sontm.report.form.Paperwork;
import vn.sontm.workspace.Workspace;

/**
 * Number, day, place and signatory of each paper as typed on this PC: facts of this PC, because the paper is what counts.
 * Place and signatory of the paper typed last are proposed for the others; whatever is left empty leaves room to write by
 * hand.
 */
public final class PaperHeads {
    private static final String LAST = "paper.last";

    private final Workspace workspace;

    public PaperHeads(Workspace workspace) {
        this.workspace = workspace;
    }

    /** What a paper bears. */
    public Paperwork of(FormOrder order) {
        return kept(key(order)).or(() -> kept(LAST).map(PaperHeads::ofAnother)).orElse(Paperwork.BLANK);
    }

    /** From now on, on every print of this paper. */
    public void keep(FormOrder order, Paperwork paper) {
        var json = write(paper).toString();
        workspace.store().setting(key(order), json);
        workspace.store().setting(LAST, json);
    }

    private static String key(FormOrder order) {
        return String.join("|", "paper", order.form(), order.period().code(), order.unit());
    }

    private Optional<Paperwork> kept(String key) {
        return workspace.store().setting(key).map(Json::parse).map(PaperHeads::read);
    }

    private static Paperwork ofAnother(Paperwork paper) {
        return paper.numbered("").on(Optional.empty());
    }

    private static JsonNode write(Paperwork paper) {
        var json = Json.object()
                .put("number", paper.number())
                .put("place", paper.place())
                .put("signatory", paper.signatory());
        paper.date().ifPresent(day -> json.put("date", day.toString()));
        paper.authority().forEach(json.putArray("authority")::add);
        return json;
    }

    private static Paperwork read(JsonNode json) {
        return new Paperwork(
                json.path("number").asText(),
                json.path("place").asText(),
                Recorded.day(json.path("date")),
                lines(json.path("authority")),
                json.path("signatory").asText());
    }

    private static List<String> lines(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
