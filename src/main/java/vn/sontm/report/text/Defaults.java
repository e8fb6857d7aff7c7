package vn.sontm.report.text;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import vn.sontm.report.document.PaperStyle;
import vn.sontm.report.ooxml.OfficeFile;

/** The typeface, the language and the styles of a file. */
final class Defaults {
    /** Running text: justified, its first line set in. */
    static final String BODY = "BodyText";

    private static final int HEADING_LEVELS = 3;

    private static final String STYLES = """
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
              <w:docDefaults>
                <w:rPrDefault><w:rPr>
                  <w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:eastAsia="{font}" w:cs="{font}"/>
                  <w:sz w:val="{size}"/><w:szCs w:val="{size}"/>
                  <w:lang w:val="{language}" w:eastAsia="{language}" w:bidi="ar-SA"/>
                </w:rPr></w:rPrDefault>
                <w:pPrDefault/>
              </w:docDefaults>
              <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
              <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>
                <w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>
              <w:style w:type="paragraph" w:styleId="BodyText"><w:name w:val="Body Text"/>
                <w:basedOn w:val="Normal"/><w:qFormat/>
                <w:pPr><w:widowControl/><w:spacing w:before="{gap}" w:line="264" w:lineRule="auto"/>
                  <w:ind w:firstLine="{indent}"/><w:jc w:val="both"/></w:pPr></w:style>
              {headings}
            </w:styles>
            """;

    private static final String HEADING = """
            <w:style w:type="paragraph" w:styleId="Heading{level}"><w:name w:val="heading {level}"/>
              <w:basedOn w:val="BodyText"/><w:next w:val="BodyText"/><w:qFormat/>
              <w:pPr><w:keepNext/><w:jc w:val="left"/><w:outlineLvl w:val="{outline}"/></w:pPr>
              <w:rPr><w:b/><w:bCs/></w:rPr></w:style>
            """;

    /** Without it word processors open the file in the manner of their predecessors, and say so. */
    private static final String SETTINGS = """
            <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
              <w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word"
                w:val="15"/></w:compat>
              <w:themeFontLang w:val="{language}"/>
            </w:settings>
            """;

    private Defaults() {}

    /** The style of a heading; what is deeper than three looks like the third. */
    static String heading(int level) {
        return "Heading" + Math.min(level, HEADING_LEVELS);
    }

    static void set(XWPFDocument file) {
        try {
            file.createStyles().setStyles(StylesDocument.Factory.parse(styles()).getStyles());
            var settings = SettingsDocument.Factory.parse(SETTINGS.replace("{language}", OfficeFile.LANGUAGE));
            file.getSettings().getCTSettings().set(settings.getSettings());
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String styles() {
        var headings = new StringBuilder();
        for (var level = 1; level <= HEADING_LEVELS; level++) {
            headings.append(HEADING.replace("{level}", Integer.toString(level))
                    .replace("{outline}", Integer.toString(level - 1)));
        }
        return STYLES.replace("{font}", OfficeFile.FONT)
                .replace("{language}", OfficeFile.LANGUAGE)
                .replace("{size}", Units.halves(PaperStyle.BODY).toString())
                .replace("{gap}", Units.ofPoints(PaperStyle.PARAGRAPH_GAP).toString())
                .replace("{indent}", Units.twips(PaperStyle.FIRST_LINE).toString())
                .replace("{headings}", headings);
    }
}
