package io.parvis.platform.api;

import io.parvis.platform.access.Open;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/// The document of the API, for programs and programmers.
@ApiController
class OpenApiController {

    private final OpenApi api;

    OpenApiController(OpenApi api) {
        this.api = api;
    }

    @GetMapping("/openapi.json")
    @Open
    ResponseEntity<byte[]> document() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .body(api.document().getBytes(StandardCharsets.UTF_8));
    }
}
