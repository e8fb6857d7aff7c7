package vn.sontm.sample;

import java.util.ArrayList;
import java.util.List;
import vn.sontm.report.document.Align;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Document;
import vn.sontm.report.document.Paragraph;
import vn.sontm.report.document.Part;
import vn.sontm.report.document.Text;

/** Says at the head of a printed form that its figures are made up. */
public final class SampleBanner {
    private SampleBanner() {}

    public static Document on(Document document, SampleData data) {
        var banner = new Paragraph(Text.bold(data.banner()), Align.CENTRE);
        return new Document(
                document.properties(),
                document.parts().stream().map(part -> on(part, banner)).toList(),
                document.attachment());
    }

    private static Part on(Part part, Block banner) {
        var blocks = new ArrayList<>(List.of(banner));
        blocks.addAll(part.blocks());
        return new Part(part.page(), part.bookmark(), part.mark(), blocks);
    }
}
