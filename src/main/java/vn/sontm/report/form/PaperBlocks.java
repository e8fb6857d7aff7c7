package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.List;
import vn.sontm.base.Messages;
import vn.sontm.report.document.AnnexTitle;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Closing;
import vn.sontm.report.document.Letterhead;
import vn.sontm.report.document.Recipients;
import vn.sontm.report.document.Signature;
import vn.sontm.report.document.Title;

/** Heads and closings, from the templates of form and issuer. */
record PaperBlocks(Filling filling) {
    Block letterhead() {
        return letterhead("");
    }

    /** @param about "V/v …" of a letter */
    Block letterhead(String about) {
        var issuer = filling.issuer();
        var all = filling.templates().issuers();
        return new Letterhead(
                filling.words().fill(issuer.lines("parent")),
                filling.words().fill(issuer.lines("issuer")),
                all.text("nation"),
                all.text("motto"),
                Messages.text("report.number.line", filling.words().fill("{number}")),
                about,
                placeAndDate());
    }

    Block title() {
        return new Title(filling.text("kind"), filling.text("subject"), "");
    }

    Block annexTitle() {
        var head = filling.form().part("head");
        return new AnnexTitle(
                filling.words().fill(head.text("label")),
                filling.words().fill(head.text("title")),
                filling.words().fill(head.text("attachedTo")),
                filling.words().fill(head.text("addition")));
    }

    /** A form: its title, what it shows, and room to sign unless it goes with a report, which is what gets signed. */
    List<Block> sheet(Block... shown) {
        var blocks = new ArrayList<Block>();
        blocks.add(annexTitle());
        blocks.addAll(List.of(shown));
        if (!filling.annex()) {
            blocks.add(formSigning());
        }
        return blocks;
    }

    /** Whoever made the form at the left, who signs it at the right. */
    Block formSigning() {
        var signing = filling.form().part("signing");
        var left = signing.part("left");
        return new Closing(
                new Signature("", left.lines("authority"), left.optional("hint"), ""),
                signature(placeAndDate(), signing.part("right").optional("hint")));
    }

    /** Recipients at the left, who signs at the right; place and date are in the head. */
    Block reportSigning() {
        var recipients = filling.form().part("recipients");
        return new Closing(
                new Recipients(recipients.text("title"), filling.words().fill(recipients.lines("lines"))),
                signature("", ""));
    }

    private Signature signature(String placeAndDate, String hint) {
        var paperwork = filling.request().paperwork();
        var authority = paperwork.authority().isEmpty() ? filling.issuer().lines("authority") : paperwork.authority();
        return new Signature(placeAndDate, List.copyOf(authority), hint, paperwork.signatory());
    }

    private String placeAndDate() {
        var place = filling.request().paperwork().place();
        var written = place.isEmpty() ? filling.words().fill(filling.issuer().text("place")) : place;
        return Messages.text("report.place-and-date", written, filling.words().fill("{date}"));
    }
}
