package vn.sontm.report.ooxml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLDocument;
import vn.sontm.report.document.Properties;

/** Finishes a spreadsheet or text file: what it says about itself, and bytes that chance has no part in. */
public final class OfficeFile {
    /** Officials' PCs have it; our own typeface has its measures. */
    public static final String FONT = "Times New Roman";

    public static final String LANGUAGE = "vi-VN";
    private static final String PROGRAM = "so-ntm";

    private OfficeFile() {}

    public static byte[] bytes(POIXMLDocument file, Properties properties) {
        describe(file, properties);
        var bytes = new ByteArrayOutputStream();
        try {
            file.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return StablePackage.of(bytes.toByteArray());
    }

    /** Says title, author and date in a file, or in a workbook inside one. */
    public static void describe(POIXMLDocument file, Properties properties) {
        var core = file.getProperties().getCoreProperties();
        var created = Optional.of(Date.from(properties.created().toInstant()));
        core.setTitle(properties.title());
        core.setCreator(properties.author());
        core.setSubjectProperty(properties.formId());
        core.setCreated(created);
        core.setModified(created);
        core.setLastModifiedByUser(properties.author());
        core.getUnderlyingProperties().setLanguageProperty(LANGUAGE);
        file.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication(PROGRAM);
    }
}
