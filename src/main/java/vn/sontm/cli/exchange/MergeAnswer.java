package vn.sontm.cli.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.cli.frame.Answer;
import vn.sontm.cli.frame.Documents;
import vn.sontm.cli.frame.Exit;
import vn.sontm.exchange.HandedIn;
import vn.sontm.exchange.MergePlan;
import vn.sontm.exchange.MergeResult;
import vn.sontm.exchange.Outcome;
import vn.sontm.store.MergeCounts;

/** What is told of files that came in, merged or only looked at. */
final class MergeAnswer {
    private MergeAnswer() {}

    static Answer of(List<MergeResult> results) {
        var lines = new ArrayList<String>();
        results.forEach(result -> lines.addAll(
                lines(result.fileName(), "exchange.done." + result.outcome().code(), result.sentences())));
        return answer(lines, results.stream().map(MergeAnswer::json).toList());
    }

    static Answer preview(List<MergePlan> plans) {
        var lines = new ArrayList<String>();
        plans.forEach(plan -> lines.addAll(
                lines(plan.fileName(), "exchange.plan.state." + plan.outcome().code(), plan.sentences())));
        return answer(lines, plans.stream().map(MergeAnswer::json).toList());
    }

    private static Answer answer(List<String> lines, List<ObjectNode> files) {
        var json = Json.object();
        json.set("files", Documents.list(files, file -> file));
        var failed = files.stream().anyMatch(file -> file.hasNonNull("code"));
        return new Answer(
                files.isEmpty() ? List.of(Messages.text("cli.merge.none")) : lines, json, failed ? Exit.FILE : Exit.OK);
    }

    private static List<String> lines(String file, String state, List<String> sentences) {
        var lines = new ArrayList<String>();
        lines.add(Messages.text("cli.merge.file", file, Messages.text(state)));
        sentences.forEach(sentence -> lines.add("    " + sentence));
        return lines;
    }

    private static ObjectNode json(MergeResult result) {
        return json(
                result.fileName(),
                result.outcome(),
                result.refusal(),
                result.counts(),
                result.submissions(),
                result.evidence(),
                result.sentences());
    }

    static ObjectNode json(MergePlan plan) {
        return json(
                plan.fileName(),
                plan.outcome(),
                plan.refusal(),
                plan.counts(),
                plan.submissions(),
                plan.evidence(),
                plan.sentences());
    }

    private static ObjectNode json(
            String file,
            Outcome outcome,
            Optional<Refusal> refusal,
            MergeCounts counts,
            List<HandedIn> submissions,
            int evidence,
            List<String> sentences) {
        var json = Json.object()
                .put("file", file)
                .put("outcome", outcome.code())
                .put("code", refusal.map(Refusal::code).map(code -> code.code()).orElse(null))
                .put("message", refusal.map(Refusal::getMessage).orElse(sentences.getFirst()))
                .put("new", counts.newRegisters())
                .put("changed", counts.changedRegisters())
                .put("conflicts", counts.conflicts())
                .put("evidence", evidence);
        json.set("submissions", Documents.list(submissions, MergeAnswer::json));
        return json.set("sentences", Documents.texts(sentences));
    }

    private static ObjectNode json(HandedIn submission) {
        return Json.object()
                .put("unit", submission.unit())
                .put("period", submission.period().code())
                .put("asOf", submission.asOf().map(Object::toString).orElse(null))
                .put("checkCode", submission.checkCode());
    }
}
