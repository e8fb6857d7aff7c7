package vn.sontm.report.pdf;

import java.util.Optional;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;

/** A printer of this PC. It is asked for without a dialog of the system, which would not speak Vietnamese. */
public record Printer(PrintService service) {
    private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

    /** Every printer that prints pages, the standard one first. */
    public static Stream<Printer> all() {
        var standard = Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService());
        return Stream.concat(standard.stream(), Stream.of(PrintServiceLookup.lookupPrintServices(PAGES, null)))
                .distinct()
                .map(Printer::new);
    }

    public String name() {
        return service.getName();
    }

    /** Prints a written PDF page by page, in its own size. Refuses with {@link ErrorCode#PRINT_FAILED}. */
    public void print(byte[] pdf, String title, int copies) {
        try (var pages = PdfPages.of(pdf)) {
            var wishes = new HashPrintRequestAttributeSet();
            wishes.add(new Copies(copies));
            wishes.add(new JobName(title, null));
            service.createPrintJob().print(new SimpleDoc(pages.printable(), PAGES, null), wishes);
        } catch (PrintException e) {
            throw new Refusal(ErrorCode.PRINT_FAILED, name());
        }
    }
}
