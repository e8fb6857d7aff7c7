package vn.sontm.report.document;

/** Words in one face, made fit for paper: composed (NFC), a line feed begins a new line. */
public record Run(String text, Face face) {
    public Run {
        text = Clean.text(text);
    }
}
