package io.parvis.platform.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.parvis.platform.apart.Leash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/// The entrance of the process in which PDF files are opened. It knows no database, no settings and no secrets.
public final class PdfWork {

    /// The word of the command line that leads here.
    public static final String WORD = "pdf";

    static final String READ = "read";
    static final String CUT = "cut";
    static final String CONTENT = "content";
    static final String PARTS = "parts";
    static final String FAULT = "fault";

    static final int MOST_PAGES = 1000;
    private static final int LONGEST_PAGE = 50_000;

    private PdfWork() {}

    /// Does one work in a folder; what it found lies there afterwards.
    public static int run(List<String> words) {
        Leash.take();
        var folder = Path.of(words.get(1));
        try {
            work(words.get(0), folder);
            return 0;
        } catch (IOException full) {
            return 1;
        }
    }

    private static void work(String work, Path folder) throws IOException {
        try (var document = Loader.loadPDF(folder.resolve(CONTENT).toFile())) {
            if (document.isEncrypted()) {
                fail(folder, PdfFault.LOCKED);
            } else if (document.getNumberOfPages() > MOST_PAGES) {
                fail(folder, PdfFault.LONG);
            } else if (work.equals(READ)) {
                read(document, folder);
            } else {
                cut(document, folder);
            }
        } catch (InvalidPasswordException locked) {
            fail(folder, PdfFault.LOCKED);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            fail(folder, PdfFault.BROKEN);
        }
    }

    private static void fail(Path folder, PdfFault fault) throws IOException {
        Files.writeString(folder.resolve(FAULT), fault.name(), UTF_8);
    }

    private static void read(PDDocument document, Path folder) throws IOException {
        if (document.getNumberOfPages() == 0) {
            throw new IOException("no pages");
        }
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            var text = stripper.getText(document).strip();
            var kept = text.substring(0, Math.min(LONGEST_PAGE, text.length()));
            Files.writeString(folder.resolve("" + page), kept, UTF_8);
        }
    }

    // Each line of the order names the pages of one part.
    private static void cut(PDDocument document, Path folder) throws IOException {
        var form = document.getDocumentCatalog().getAcroForm(null);
        if (form != null) {
            form.flatten();
        }
        var number = 0;
        for (var line : Files.readAllLines(folder.resolve(PARTS), UTF_8)) {
            number++;
            try (var part = new PDDocument()) {
                var copy = new PageCopy(part);
                Stream.of(line.split(",", -1))
                        .map(Integer::valueOf)
                        .forEach(page -> copy.take(document.getPage(page - 1)));
                part.save(folder.resolve("" + number).toFile());
            }
        }
    }
}
