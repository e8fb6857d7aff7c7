/**
 * What spreadsheet and text files have in common: both are ZIP packages of XML with properties and native charts. Knows the
 * document model and the library that writes the files, not how a form is laid out. Start with {@link
 * vn.sontm.report.ooxml.OfficeFile}.
 */
@NullMarked
package vn.sontm.report.ooxml;

import org.jspecify.annotations.NullMarked;
