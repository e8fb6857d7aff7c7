package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.List;
import vn.sontm.base.Messages;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.Recorded;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Heading;

/** What is difficult, and what the commune asks for; an entry of the kind "proposal" is a request. */
final class DifficultiesSection implements Section {
    private static final String PROPOSAL = "proposal";

    @Override
    public List<Block> blocks(Filling filling, FormTemplate section) {
        var text = SectionText.of(filling, section);
        var entries = filling.request().log().difficulties();
        var problems = entries.stream().filter(entry -> !proposes(entry)).toList();
        var proposals = entries.stream().filter(DifficultiesSection::proposes).toList();
        var blocks = new ArrayList<>(List.of(text.heading(1)));
        blocks.add(new Heading(2, text.text("problems")));
        blocks.addAll(list(text, problems, "noProblems"));
        blocks.add(new Heading(2, text.text("proposals")));
        blocks.addAll(list(text, proposals, "noProposals"));
        return blocks;
    }

    private static List<Block> list(SectionText text, List<Entry> entries, String none) {
        return entries.isEmpty()
                ? List.of(text.paragraph(none))
                : SectionText.bullets(
                        entries.stream().map(DifficultiesSection::sentence).toList());
    }

    static String sentence(Entry entry) {
        var text = Recorded.text(entry.content());
        var answer = entry.content().path("answer").asText();
        return answer.isBlank() ? text : Messages.text("report.answered", text, answer);
    }

    static boolean proposes(Entry entry) {
        return entry.content().path("kind").asText().equals(PROPOSAL);
    }
}
