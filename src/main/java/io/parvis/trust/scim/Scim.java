package io.parvis.trust.scim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.unboundid.scim2.common.ScimResource;
import com.unboundid.scim2.common.utils.JsonUtils;
import io.parvis.platform.kernel.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// How SCIM is written and read.
final class Scim {

    static final MediaType TYPE = new MediaType("application", "scim+json");

    private Scim() {}

    static byte[] bytes(ScimResource resource) {
        try {
            return JsonUtils.getObjectWriter().writeValueAsBytes(resource);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ResponseEntity<byte[]> answer(ScimResource resource) {
        return ResponseEntity.ok().contentType(TYPE).body(bytes(resource));
    }

    /// @throws ScimRefusal when the body is no JSON, or nothing of this kind
    static <T> T read(byte[] body, Class<T> type) {
        try {
            T read = JsonUtils.getObjectReader().forType(type).readValue(body);
            if (read != null) {
                return read;
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw unreadable(unreadable);
        }
        throw ScimRefusal.syntax(Message.of("api.no-object"));
    }

    private static ScimRefusal unreadable(Exception cause) {
        var refusal = ScimRefusal.syntax(Message.of("scim.syntax"));
        refusal.initCause(cause);
        return refusal;
    }
}
