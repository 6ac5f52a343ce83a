package io.parvis.platform.files;

import io.parvis.platform.files.Part.Busy;
import io.parvis.platform.files.Part.OutOfOrder;
import io.parvis.platform.files.Storage.Away;
import io.parvis.platform.files.Storage.TooLarge;
import io.parvis.platform.i18n.Messages;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.stereotype.Component;

/// The protocol of uploads that go on where they broke off: tus 1.0, with its extensions `creation` and `termination`
/// ([tus.io](https://tus.io/protocols/resumable-upload)). What is wrong is said in the reader's words, as plain text.
@Component
public class Tus {

    private static final String VERSION = "1.0.0";
    private static final String RESUMABLE = "Tus-Resumable";
    private static final String OFFSET = "Upload-Offset";
    private static final String LENGTH = "Upload-Length";
    private static final String METADATA = "Upload-Metadata";
    private static final MediaType PART =
            MediaType.parseMediaType("application/offset+octet-stream");
    private static final MediaType WORDS = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final Logger LOG = LoggerFactory.getLogger(Tus.class);

    private final Uploads uploads;
    private final Messages messages;

    Tus(Uploads uploads, Messages messages) {
        this.uploads = uploads;
        this.messages = messages;
    }

    /// Begins an upload and says where its parts are sent to.
    /// @param most that this door takes of one file, in bytes
    public ResponseEntity<String> begin(HttpServletRequest request, long most) {
        return answer(
                request,
                () -> {
                    var length = number(request, LENGTH);
                    var name = Metadata.name(request.getHeader(METADATA));
                    if (length < 0) {
                        return status(HttpStatus.BAD_REQUEST).build();
                    }
                    var id = uploads.begin(name, length, most);
                    return status(HttpStatus.CREATED)
                            .header(HttpHeaders.LOCATION, request.getRequestURI() + "/" + id)
                            .build();
                });
    }

    /// Says how far an upload has come.
    public ResponseEntity<String> look(HttpServletRequest request, UUID id) {
        return answer(
                request,
                () -> {
                    var upload = uploads.get(id);
                    return status(HttpStatus.OK)
                            .header(OFFSET, Long.toString(uploads.offset(upload)))
                            .header(LENGTH, Long.toString(upload.length()))
                            .header(METADATA, Metadata.of(upload.name()))
                            .build();
                });
    }

    /// Takes the next part.
    public ResponseEntity<String> append(HttpServletRequest request, UUID id) {
        return answer(
                request,
                () -> {
                    var from = number(request, OFFSET);
                    if (!PART.toString().equals(request.getContentType())) {
                        return status(HttpStatus.UNSUPPORTED_MEDIA_TYPE).build();
                    }
                    if (from < 0) {
                        return status(HttpStatus.BAD_REQUEST).build();
                    }
                    return at(
                            HttpStatus.NO_CONTENT,
                            uploads.append(id, from, request.getInputStream()));
                });
    }

    /// Gives an upload up.
    public ResponseEntity<String> remove(HttpServletRequest request, UUID id) {
        return answer(
                request,
                () -> {
                    uploads.get(id);
                    uploads.remove(id);
                    return status(HttpStatus.NO_CONTENT).build();
                });
    }

    private interface Act {
        ResponseEntity<String> run() throws IOException;
    }

    private ResponseEntity<String> answer(HttpServletRequest request, Act act) {
        if (!VERSION.equals(request.getHeader(RESUMABLE))) {
            return status(HttpStatus.PRECONDITION_FAILED).header("Tus-Version", VERSION).build();
        }
        try {
            return act.run();
        } catch (NotFound gone) {
            return status(HttpStatus.NOT_FOUND).build();
        } catch (Refused refused) {
            return said(HttpStatus.UNPROCESSABLE_CONTENT, refused.said());
        } catch (IOException failed) {
            return failed(failed);
        }
    }

    private ResponseEntity<String> failed(IOException failed) {
        return switch (failed) {
            case OutOfOrder other -> at(HttpStatus.CONFLICT, other.offset());
            case Busy _ -> status(HttpStatus.LOCKED).build();
            case TooLarge large ->
                    said(
                            HttpStatus.CONTENT_TOO_LARGE,
                            Message.of("upload.too-large", StoredFile.size(large.most())));
            case Away away -> {
                LOG.error("the storage of files takes nothing", away);
                yield said(HttpStatus.SERVICE_UNAVAILABLE, Message.of("upload.away"));
            }
            // The line broke: nobody hears this.
            default -> status(HttpStatus.BAD_REQUEST).build();
        };
    }

    private ResponseEntity<String> said(HttpStatus status, Message what) {
        var text = messages.in(Current.locale()).say(what);
        return status(status).contentType(WORDS).body(text);
    }

    private static ResponseEntity<String> at(HttpStatus status, long offset) {
        return status(status).header(OFFSET, Long.toString(offset)).build();
    }

    private static BodyBuilder status(HttpStatus status) {
        return ResponseEntity.status(status)
                .header(RESUMABLE, VERSION)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    // Less than nothing where there is none.
    private static long number(HttpServletRequest request, String header) {
        var text = request.getHeader(header);
        return text != null && text.matches("[0-9]{1,15}") ? Long.parseLong(text) : -1;
    }
}
