package vn.sontm.report.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import vn.sontm.report.document.Attachment;
import vn.sontm.report.document.Properties;

/**
 * What makes a PDF fit to be kept for good (PDF/A-3, ISO 19005-3): colours that are defined, the same description twice, once
 * for old readers and once as XMP, and the file that it may carry.
 */
final class Archive {
    static final String LANGUAGE = "vi-VN";
    private static final String PROGRAM = "so-ntm";
    private static final String COLOURS = "sRGB IEC61966-2.1";
    private static final PdfName RELATIONSHIP = new PdfName("AFRelationship");
    private static final PdfName DATA = new PdfName("Data");

    /**
     * Part 3 because it may carry a file; level A because its structure is tagged, for which PDF/UA-1 (ISO 14289-1) asks as
     * well. A property of the latter must be explained, since the former does not know it.
     */
    private static final String XMP = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
              <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about=""
                    xmlns:dc="http://purl.org/dc/elements/1.1/"
                    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                    xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                    xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
                  <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
                  <dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
                  <dc:description><rdf:Alt><rdf:li xml:lang="x-default">{form}</rdf:li></rdf:Alt></dc:description>
                  <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
                  <pdf:Producer>{program}</pdf:Producer>
                  <xmp:CreateDate>{created}</xmp:CreateDate>
                  <xmp:ModifyDate>{created}</xmp:ModifyDate>
                  <pdfaid:part>3</pdfaid:part>
                  <pdfaid:conformance>A</pdfaid:conformance>
                  <pdfuaid:part>1</pdfuaid:part>
                  <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                    <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
                    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                      <pdfaProperty:name>part</pdfaProperty:name>
                      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                      <pdfaProperty:category>internal</pdfaProperty:category>
                      <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
                    </rdf:li></rdf:Seq></pdfaSchema:property>
                  </rdf:li></rdf:Bag></pdfaExtension:schemas>
                </rdf:Description>
              </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>""";

    private Archive() {}

    /** Before the writer is opened. */
    static void prepare(PdfWriter writer) {
        writer.setPDFXConformance(PdfWriter.PDFA3A);
        writer.setTagged();
    }

    /** After the last page. */
    static void describe(PdfWriter writer, Properties properties) {
        var info = writer.getInfo();
        info.put(PdfName.TITLE, unicode(properties.title()));
        info.put(PdfName.AUTHOR, unicode(properties.author()));
        info.put(PdfName.SUBJECT, unicode(properties.formId()));
        info.put(PdfName.PRODUCER, unicode(PROGRAM));
        info.put(PdfName.CREATIONDATE, date(properties.created()));
        info.put(PdfName.MODDATE, date(properties.created()));
        writer.setXmpMetadata(xmp(properties).getBytes(StandardCharsets.UTF_8));
        try {
            writer.setOutputIntents(COLOURS, null, "", COLOURS, ICC_Profile.getInstance(ColorSpace.CS_sRGB));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its bytes go in as they are: sync files are compressed already. */
    static void attach(PdfWriter writer, Attachment file, ZonedDateTime created) {
        try {
            var parameters = new PdfDictionary();
            parameters.put(PdfName.MODDATE, date(created));
            var specification = PdfFileSpecification.fileEmbedded(
                    writer,
                    file.name(),
                    file.name(),
                    file.content(),
                    file.mediaType(),
                    parameters,
                    PdfStream.NO_COMPRESSION);
            specification.put(RELATIONSHIP, DATA);
            specification.addDescription(file.description(), true);
            writer.addFileAttachment(file.description(), specification);
            writer.getExtraCatalog().put(PdfName.AF, new PdfArray(specification.getReference()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String xmp(Properties properties) {
        return XMP.replace("{title}", escaped(properties.title()))
                .replace("{author}", escaped(properties.author()))
                .replace("{form}", escaped(properties.formId()))
                .replace("{language}", LANGUAGE)
                .replace("{program}", PROGRAM)
                .replace(
                        "{created}",
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                                properties.created().withNano(0)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static PdfDate date(ZonedDateTime time) {
        return new PdfDate(GregorianCalendar.from(time));
    }

    private static PdfString unicode(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }
}
