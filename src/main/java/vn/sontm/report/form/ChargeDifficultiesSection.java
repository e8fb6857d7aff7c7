package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.Recorded;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Paragraph;

/** Difficulties of units with the criteria that the department has a part in, and room for its own. */
final class ChargeDifficultiesSection implements Section {
    @Override
    public List<Block> blocks(Filling filling, FormTemplate section) {
        var request = filling.request();
        var items = Charge.of(filling).stream().map(Charge::item).toList();
        var text = SectionText.of(filling, section);
        var found = new ArrayList<String>();
        for (var unit : filling.office().units()) {
            WorkLog.of(request.registers(), unit.unit(), request.period()).difficulties().stream()
                    .filter(entry -> concerns(entry, items))
                    .forEach(entry -> found.add(text.with("unitName", unit.name())
                            .with("text", DifficultiesSection.sentence(entry))
                            .text("item")));
        }
        var blocks = new ArrayList<>(List.of(text.heading(1)));
        blocks.add(text.paragraph(found.isEmpty() ? "none" : "opening"));
        blocks.addAll(SectionText.bullets(found));
        section.lines("own")
                .forEach(line -> blocks.add(Paragraph.of(filling.words().fill(line))));
        return blocks;
    }

    /** A difficulty may name one criterion or several. */
    private static boolean concerns(Entry entry, List<String> items) {
        return Stream.of("criterion", "criteria")
                .flatMap(field -> Recorded.texts(entry.content().path(field)).stream())
                .anyMatch(items::contains);
    }
}
