package io.parvis.people.sending;

import io.parvis.platform.mail.Encryption;
import io.parvis.platform.mail.OwnServer;
import io.parvis.platform.web.Fields;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is typed about the firm's own mail server.
///
/// @param password empty to leave the one that is kept
record ServerForm(
        @NotBlank @Size(max = 253) String host,
        @NotNull @Min(1) @Max(65535) Integer port,
        @NotNull Encryption encryption,
        @Size(max = 254) String user,
        @Size(max = 500) String password,
        boolean fallsBack,
        @NotNull Integer version) {

    static Fields of(@Nullable OwnServer kept, int version) {
        var server = kept == null ? new OwnServer("", 465, Encryption.TLS, "", true) : kept;
        return Fields.of(
                Map.of(
                        "host", server.host(),
                        "port", server.port(),
                        "encryption", server.encryption(),
                        "user", server.user(),
                        "fallsBack", server.fallsBack(),
                        "version", version));
    }

    OwnServer server() {
        return new OwnServer(host.strip(), port, encryption, user.strip(), fallsBack);
    }
}
