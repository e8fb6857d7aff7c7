package vn.sontm.report.desk;

import java.util.ArrayList;
import java.util.List;
import vn.sontm.report.document.Align;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Document;
import vn.sontm.report.document.Paragraph;
import vn.sontm.report.document.Part;
import vn.sontm.report.document.Text;
import vn.sontm.workspace.Workspace;

/** A sentence at the head of every page that this workspace prints: that its figures are made up. */
public final class PaperBanner {
    private static final String BANNER = "paper.banner";

    private PaperBanner() {}

    /** From now on. */
    public static void put(Workspace workspace, String sentence) {
        workspace.store().setting(BANNER, sentence);
    }

    static Document on(Document document, Workspace workspace) {
        return workspace
                .store()
                .setting(BANNER)
                .map(sentence -> on(document, new Paragraph(Text.bold(sentence), Align.CENTRE)))
                .orElse(document);
    }

    private static Document on(Document document, Block banner) {
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
