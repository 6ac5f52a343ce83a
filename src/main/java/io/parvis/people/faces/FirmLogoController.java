package io.parvis.people.faces;

import io.parvis.people.firm.FirmLogos;
import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Open;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.tenancy.Current;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The firm's logo, for whoever stands at one of its doors. Its address carries the mark of the picture, so it may be kept.
@Controller
class FirmLogoController {

    private final FirmLogos logos;

    FirmLogoController(FirmLogos logos) {
        this.logos = logos;
    }

    @GetMapping("/{firm}/logo")
    @Open
    ResponseEntity<byte[]> logo() {
        var visit = Visit.current();
        if (visit == null) {
            throw new NotFound();
        }
        var logo = Current.as(visit.firm().system(), logos::get);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(logo.kind().type()))
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePublic())
                .body(logo.content());
    }
}
