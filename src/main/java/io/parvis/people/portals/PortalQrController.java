package io.parvis.people.portals;

import static io.parvis.people.portals.PortalSetup.audience;

import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Doors;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.PublicAddress;
import io.parvis.platform.web.QrCode;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The address of a portal as a picture, to put on letters and cards.
@OfficeController("/settings/portal/{audience}/qr.svg")
class PortalQrController {

    private final PublicAddress site;

    PortalQrController(PublicAddress site) {
        this.site = site;
    }

    @GetMapping
    @Requires(Permission.MANAGE_FIRM)
    ResponseEntity<String> load(@PathVariable String audience) {
        var whose = audience(audience);
        var slug = Visit.here().firm().slug();
        var name = slug + "-" + whose.text() + ".svg";
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(QrCode.of(site.of(Doors.path(slug, whose.realm()))).svg());
    }
}
