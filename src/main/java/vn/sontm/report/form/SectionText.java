package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.List;
import vn.sontm.base.Messages;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Heading;
import vn.sontm.report.document.Origin;
import vn.sontm.report.document.Paragraph;

/** The sentences of one section, filled. */
record SectionText(FormTemplate section, Words words) {
    static SectionText of(Filling filling, FormTemplate section) {
        return new SectionText(section, filling.words());
    }

    SectionText with(String name, Object value) {
        return new SectionText(section, words.with(name, value));
    }

    Block heading(int level) {
        return new Heading(level, text("heading"));
    }

    Block paragraph(String field) {
        return Paragraph.of(text(field));
    }

    /** @param origin what its figures are made of */
    Block paragraph(String field, Origin origin) {
        return Sentence.of(text(field), origin).paragraph();
    }

    String text(String field) {
        return words.fill(section.text(field));
    }

    /** A list: each item a paragraph, ended by a semicolon, the last one by a stop. */
    static List<Block> bullets(List<String> items) {
        return list(items.stream().map(Sentence::of).toList());
    }

    /** The same of sentences that say what their figures are made of. */
    static List<Block> list(List<Sentence> items) {
        var blocks = new ArrayList<Block>();
        for (var index = 0; index < items.size(); index++) {
            var end = index == items.size() - 1 ? "." : ";";
            var item = items.get(index).text().strip().replaceAll("[.;,]+$", "");
            blocks.add(new Sentence(
                            Messages.text("report.bullet", item) + end,
                            items.get(index).origin())
                    .paragraph());
        }
        return blocks;
    }
}
