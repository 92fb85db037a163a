package org.wayfare.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.wayfare.model.assessment.Assessment;

/**
 * A report as PDF, printed from the page of {@link ReportHtml}. Where the system has the DejaVu fonts, they are embedded and the PDF is tagged for screen
 * readers; elsewhere the fonts that every PDF reader has are used, which know the letters of English and French.
 */
public final class ReportPdf {
    /** Where Linux distributions keep DejaVu. */
    private static final List<String> FOLDERS = List.of(
            "/usr/share/fonts/truetype/dejavu",
            "/usr/share/fonts/dejavu",
            "/usr/share/fonts/TTF",
            "/usr/share/fonts/dejavu-sans-fonts");

    private ReportPdf() {}

    /**
     * Writes the report; the stream stays open.
     *
     * @throws IOException where the stream cannot be written
     */
    public static void write(Assessment assessment, Wordings words, OutputStream out) throws IOException {
        // The library writes its own progress to standard error.
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder pdf = new PdfRendererBuilder();
        pdf.withProducer("Wayfare");
        // The page holds everything; whatever it might name is never fetched.
        pdf.useUriResolver((base, uri) -> null);
        for (String folder : FOLDERS) {
            File plain = new File(folder, "DejaVuSans.ttf");
            File bold = new File(folder, "DejaVuSans-Bold.ttf");
            if (plain.isFile() && bold.isFile()) {
                pdf.useFont(plain, "DejaVu Sans", 400, FontStyle.NORMAL, true);
                pdf.useFont(bold, "DejaVu Sans", 700, FontStyle.NORMAL, true);
                pdf.usePdfUaAccessibility(true);
                break;
            }
        }
        pdf.withHtmlContent(ReportHtml.of(assessment, words), null);
        pdf.toStream(out);
        pdf.run();
    }
}
