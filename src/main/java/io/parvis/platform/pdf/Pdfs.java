package io.parvis.platform.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.parvis.platform.apart.Limits;
import io.parvis.platform.apart.Workshop;
import io.parvis.platform.files.Storage;
import io.parvis.platform.files.Storage.Kept;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/// PDF files that were sent: what stands on their pages, and parts of them as files of their own. Nobody knows what is in
/// them, so another process opens them.
@Component
public class Pdfs {

    /// How many pages one may have.
    public static final int MOST_PAGES = PdfWork.MOST_PAGES;

    private static final Limits LIMITS = new Limits(384, Duration.ofSeconds(60), 1);

    private final Storage storage;
    private final Workshop workshop;

    Pdfs(Storage storage, Workshop workshop) {
        this.storage = storage;
        this.workshop = workshop;
    }

    /// The text of each page; empty where a page has none.
    /// @throws Refused at the field when it asks for a password, is broken, or is more than is taken
    public List<String> read(String field, Kept file) {
        return in(
                file,
                folder -> {
                    work(PdfWork.READ, folder, field);
                    var texts = new ArrayList<String>();
                    for (int page = 1; Files.exists(folder.resolve("" + page)); page++) {
                        texts.add(Files.readString(folder.resolve("" + page), UTF_8));
                    }
                    return texts;
                });
    }

    /// What is made of a part.
    @FunctionalInterface
    public interface Taking<T> {
        /// @param number of the part, counted from 0
        T take(int number, InputStream part) throws IOException;
    }

    /// Makes a PDF file of some pages, again and again. Nothing of the other pages is in it.
    /// @param parts the pages of each, counted from 1
    public <T> List<T> cut(Kept file, List<List<Integer>> parts, Taking<T> taking) {
        return in(
                file,
                folder -> {
                    Files.write(
                            folder.resolve(PdfWork.PARTS), parts.stream().map(Pdfs::line).toList());
                    work(PdfWork.CUT, folder, "");
                    var made = new ArrayList<T>();
                    for (int number = 0; number < parts.size(); number++) {
                        try (var part = Files.newInputStream(folder.resolve("" + (number + 1)))) {
                            made.add(taking.take(number, part));
                        }
                    }
                    return made;
                });
    }

    private static String line(List<Integer> pages) {
        return pages.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private interface Work<T> {
        T in(Path folder) throws IOException;
    }

    private <T> T in(Kept file, Work<T> work) {
        try {
            var folder = Files.createTempDirectory("parvis-pdf-");
            try (var content = storage.open(Current.actor().inFirm(), file)) {
                Files.copy(content, folder.resolve(PdfWork.CONTENT));
                return work.in(folder);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException away) {
            throw new TransientDataAccessResourceException("a PDF cannot be opened now", away);
        }
    }

    private void work(String work, Path folder, String field) throws IOException {
        var done = workshop.did(LIMITS, folder, List.of(PdfWork.WORD, work, folder.toString()));
        var said = folder.resolve(PdfWork.FAULT);
        if (!done || Files.exists(said)) {
            var fault = done ? Files.readString(said, UTF_8) : PdfFault.UNBEARABLE.name();
            throw Refused.at(field, "pdf.fault." + fault, MOST_PAGES);
        }
    }
}
