package io.parvis.platform.files;

import io.parvis.platform.files.Storage.Away;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Hands files out. Always to be saved, never to be shown by the browser as one of our pages. Whether the reader may
/// have it, the handler has asked before.
@Component
public class Downloads {

    private static final Logger LOG = LoggerFactory.getLogger(Downloads.class);

    private final Storage storage;

    Downloads(Storage storage) {
        this.storage = storage;
    }

    /// @throws Refused while nobody knows whether the file is clean, and when it is not
    public ResponseEntity<Resource> of(StoredFile file) {
        Refused.when(!handsOut(file), "file.kept-back." + file.scan(), file.name());
        var content = open(file);
        var disposition =
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type()))
                .contentLength(file.kept().size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(new InputStreamResource(content));
    }

    /// Whether nothing keeps it back.
    public boolean handsOut(StoredFile file) {
        return file.scan().isHandedOut();
    }

    /// Writes what is in it to a stream, among other things.
    public void write(StoredFile file, OutputStream out) throws IOException {
        try (var content = open(file)) {
            content.transferTo(out);
        }
    }

    private InputStream open(StoredFile file) {
        try {
            return storage.open(Current.actor().inFirm(), file.kept());
        } catch (NoSuchFileException lost) {
            LOG.error("the content of the file {} is not there", file.id());
            throw new NotFound();
        } catch (Away away) {
            throw new TransientDataAccessResourceException("a file cannot be read now", away);
        } catch (IOException spoiled) {
            throw new UncheckedIOException(spoiled);
        }
    }
}
