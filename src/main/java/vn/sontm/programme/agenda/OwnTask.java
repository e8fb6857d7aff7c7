package vn.sontm.programme.agenda;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sontm.programme.plan.FundingShare;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.Recorded;

/**
 * A task of a commune's own plan.
 *
 * @param criteria that it serves, as {@code set/number}
 * @param person in charge; empty where none is named
 * @param deadline in words, where it was not given as a day; may be empty
 * @param finish the last day that keeps the deadline, as far as it can be told
 * @param funding by source, as far as amounts were recorded
 */
public record OwnTask(
        String id,
        String unit,
        String text,
        List<String> criteria,
        String person,
        Optional<LocalDate> start,
        String deadline,
        Optional<LocalDate> finish,
        List<String> lead,
        List<String> coordinating,
        List<FundingShare> funding) {
    public OwnTask {
        criteria = List.copyOf(criteria);
        lead = List.copyOf(lead);
        coordinating = List.copyOf(coordinating);
        funding = List.copyOf(funding);
    }

    /** An {@code own-task} register; its deadline is a day, or words with the last day beside them. */
    public static OwnTask read(Entry entry) {
        var content = entry.content();
        var deadline = content.path("deadline");
        var finish = Recorded.day(deadline).or(() -> Recorded.day(deadline.path("latest")));
        return new OwnTask(
                entry.register().item(),
                entry.register().unit(),
                Recorded.text(content),
                Recorded.texts(content.path("criteria")),
                content.path("person").asText().strip(),
                Recorded.day(content.path("start")),
                deadline.isObject() ? deadline.path("printed").asText() : finish.isPresent() ? "" : deadline.asText(),
                finish.or(() -> Recorded.day(content.path("finish"))),
                Recorded.texts(content.path("lead")),
                Recorded.texts(content.path("coordinating")),
                funding(content.path("funding")));
    }

    /** {@code {source: amount}}, amounts as decimal strings. */
    private static List<FundingShare> funding(JsonNode json) {
        return json.properties().stream()
                .flatMap(source -> Recorded.decimal(source.getValue()).stream()
                        .map(amount -> new FundingShare(source.getKey(), amount)))
                .toList();
    }
}
