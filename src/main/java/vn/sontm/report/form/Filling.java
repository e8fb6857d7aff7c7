package vn.sontm.report.form;

import java.util.List;
import java.util.Optional;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.programme.assessment.OfficeStatus;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Mark;
import vn.sontm.report.document.Part;

/**
 * A form being filled: its template, the request, and the words that the template's places stand for.
 *
 * @param issuer the template of agencies and signatories for the side that prints
 * @param annex whether it goes with a report, which is what gets signed
 */
record Filling(
        FormTemplates templates,
        FormTemplate form,
        FormRequest request,
        FormTemplate issuer,
        Words words,
        boolean annex) {
    static Filling of(FormTemplates templates, FormTemplate form, FormRequest request) {
        var issuer = templates.issuers().part(request.issuer().role().code());
        return new Filling(templates, form, request, issuer, PaperWords.of(request, issuer, form), false);
    }

    /** The same request on another form, as an annex of this one. */
    Filling on(FormTemplate other) {
        return new Filling(templates, other, request.change().marked(marked()).build(), issuer, words, true);
    }

    /** The same request with another criteria set. */
    Filling about(String set) {
        return new Filling(templates, form, request.change().set(set).build(), issuer, words, annex);
    }

    /** The same request with other facts. */
    Filling facts(FormFacts facts) {
        return new Filling(templates, form, request.change().facts(facts).build(), issuer, words, annex);
    }

    Filling with(String name, Object value) {
        return new Filling(templates, form, request, issuer, words.with(name, value), annex);
    }

    /** The criteria set asked for, else the form's own or what counts in its place in the period. */
    String set() {
        return request.set().isEmpty() ? request.standing(form.text("set")) : request.set();
    }

    /** All units of the office; refuses with {@code FORM_NOT_HERE} a request that has none. */
    OfficeStatus office() {
        return request.office().orElseThrow(() -> notHere("report.needs.office"));
    }

    /** @param needs key of what the form is about */
    Refusal notHere(String needs) {
        return new Refusal(ErrorCode.FORM_NOT_HERE, form.id(), Messages.text(needs));
    }

    /** Where its figures come from. */
    Origins origins() {
        return Origins.of(request);
    }

    /** Text of the template, filled. */
    String text(String field) {
        return words.fill(form.text(field));
    }

    /** Pages with these blocks, and the mark where the form carries one. */
    Part part(String bookmark, List<Block> blocks) {
        return new Part(form.page(), bookmark, mark(), blocks);
    }

    private boolean marked() {
        return request.marked().orElse(form.marked());
    }

    private Optional<Mark> mark() {
        var period = request.period();
        return marked() && !request.checkCode().isEmpty()
                ? Optional.of(new Mark(form.id(), period.code(), period.label(), request.checkCode()))
                : Optional.empty();
    }
}
