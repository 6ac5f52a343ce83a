package io.parvis.people.firm;

import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// A picture as it was sent.
public record LogoUpload(byte[] content) {

    /// What came with the form; nothing where no file was chosen.
    public static Form<LogoUpload> of(@Nullable MultipartFile file) throws IOException {
        return new Form<>(new LogoUpload(content(file)), Fields.empty());
    }

    // A file that is too large is not read: one byte too many says as much.
    private static byte[] content(@Nullable MultipartFile file) throws IOException {
        if (file == null) {
            return new byte[0];
        }
        try (var bytes = file.getInputStream()) {
            return bytes.readNBytes(Logo.LARGEST + 1);
        }
    }
}
