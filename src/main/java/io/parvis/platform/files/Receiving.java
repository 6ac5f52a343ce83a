package io.parvis.platform.files;

import io.parvis.platform.files.Storage.Away;
import io.parvis.platform.files.Storage.Kept;
import io.parvis.platform.files.Storage.TooLarge;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Takes files in. Their contents are kept before the transaction that makes them somebody's: no connection waits for
/// a disk, and what a failed act leaves behind is swept.
@Component
public class Receiving {

    /// How many files come with one message at most.
    public static final int MOST = 10;

    /// How many bytes one file may have.
    public static final long LARGEST = 20_000_000;

    // As far as the first block, in which a file says what it is.
    private static final int BEGINNING = 128 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(Receiving.class);

    private final Storage storage;
    private final Scanner scanner;

    Receiving(Storage storage, Scanner scanner) {
        this.storage = storage;
        this.scanner = scanner;
    }

    /// Keeps what was sent with a form.
    /// @throws Refused at the field when a file is too large or of a kind that is not taken, or when there are too many
    public List<Content> receive(String field, @Nullable List<MultipartFile> sent) {
        var files = sent == null ? Stream.<MultipartFile>empty() : sent.stream();
        var chosen = files.filter(file -> !isNone(file)).toList();
        if (chosen.size() > MOST) {
            throw Refused.at(field, "file.too-many", MOST);
        }
        return chosen.stream().map(file -> receive(field, file)).toList();
    }

    /// Keeps one file, wherever it comes from.
    /// @throws Refused at the field when it is too large or of a kind that is not taken
    /// @throws Away when it cannot be kept now
    public Content receive(String field, String name, InputStream content) throws IOException {
        return receive(field, name, content, LARGEST);
    }

    /// The same, of as many bytes as are taken here.
    Content receive(String field, String name, InputStream content, long most) throws IOException {
        var clean = FileNames.clean(name);
        var marked = new BufferedInputStream(content, BEGINNING);
        var type = FileTypes.of(marked, clean);
        if (FileTypes.runs(type, clean)) {
            throw Refused.at(field, "file.refused", clean);
        }
        try {
            var kept = storage.keep(Current.actor().inFirm(), marked, most);
            return new Content(clean, type, kept, scanned(field, clean, kept));
        } catch (TooLarge tooLarge) {
            throw Refused.at(field, "file.too-large", clean, StoredFile.size(most));
        }
    }

    // What is refused stays behind until the next sweep.
    private Scan scanned(String field, String name, Kept kept) throws IOException {
        try (var content = storage.open(Current.actor().inFirm(), kept)) {
            var found = scanner.scan(content);
            if (found == Scan.INFECTED) {
                throw Refused.at(field, "file.infected", name);
            }
            return found;
        }
    }

    private Content receive(String field, MultipartFile file) {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (var content = file.getInputStream()) {
            return receive(field, name, content);
        } catch (Away away) {
            LOG.error("the storage of files takes nothing", away);
            throw Refused.at(field, "file.away", FileNames.clean(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // A field in which nothing was chosen sends an empty file without a name.
    private static boolean isNone(MultipartFile file) {
        var name = file.getOriginalFilename();
        return file.isEmpty() && (name == null || name.isEmpty());
    }
}
