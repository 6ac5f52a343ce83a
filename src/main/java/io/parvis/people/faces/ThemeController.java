package io.parvis.people.faces;

import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Open;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.web.ThemeColour;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The firm's colour as a stylesheet. Its address carries the colour, so it may be kept for ever.
@Controller
class ThemeController {

    @GetMapping("/{firm}/theme.css")
    @Open
    ResponseEntity<String> theme() {
        var visit = Visit.current();
        if (visit == null) {
            throw new NotFound();
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "css"))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic())
                .body(
                        ThemeColour.read(visit.firm().colour())
                                .orElseThrow(NotFound::new)
                                .stylesheet());
    }
}
