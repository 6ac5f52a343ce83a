package io.parvis.platform.assertions;

import io.parvis.platform.access.Open;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The key that assertions are signed with, in public (RFC 7517).
@RestController
class KeysController {

    private static final Duration YOUNG_ENOUGH = Duration.ofHours(1);

    private final Assertions assertions;

    KeysController(Assertions assertions) {
        this.assertions = assertions;
    }

    @Open
    @GetMapping(path = "/.well-known/jwks.json", produces = "application/jwk-set+json")
    ResponseEntity<String> keys() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(YOUNG_ENOUGH).cachePublic())
                .body(assertions.published().toString());
    }
}
