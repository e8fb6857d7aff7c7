package vn.sontm.testkit.window;

import java.io.OutputStream;
import javax.print.DocFlavor;
import javax.print.MultiDocPrintService;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.AttributeSet;

/** A printer on a machine that has none: what it prints goes nowhere, but the window has one to ask for. */
final class PaperlessPrinter extends PrintServiceLookup {
    private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

    private final PrintService service =
            StreamPrintServiceFactory.lookupStreamPrintServiceFactories(PAGES, "application/postscript")[0]
                    .getPrintService(OutputStream.nullOutputStream());

    static void plugIn() {
        registerServiceProvider(new PaperlessPrinter());
    }

    @Override
    public PrintService[] getPrintServices(DocFlavor flavor, AttributeSet attributes) {
        return getPrintServices();
    }

    @Override
    public PrintService[] getPrintServices() {
        return new PrintService[] {service};
    }

    @Override
    public MultiDocPrintService[] getMultiDocPrintServices(DocFlavor[] flavors, AttributeSet attributes) {
        return new MultiDocPrintService[0];
    }

    @Override
    public PrintService getDefaultPrintService() {
        return service;
    }
}
