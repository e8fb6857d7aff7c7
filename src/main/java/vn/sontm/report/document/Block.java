package vn.sontm.report.document;

/** What the pages of a part hold, from top to bottom. */
public sealed interface Block permits Letterhead, Title, AnnexTitle, Heading, Paragraph, Table, Chart, Closing {}
