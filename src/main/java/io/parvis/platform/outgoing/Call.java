package io.parvis.platform.outgoing;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// What is asked of a server of others.
///
/// @param headers by name, `Content-Type` among them where there is a body
public record Call(String method, URI address, Map<String, String> headers, byte[] body) {

    public Call {
        headers = Map.copyOf(headers);
    }

    public static Call post(URI address, Map<String, String> headers, String body) {
        return new Call("POST", address, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    public static Call get(URI address, Map<String, String> headers) {
        return new Call("GET", address, headers, new byte[0]);
    }
}
