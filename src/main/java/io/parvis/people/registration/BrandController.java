package io.parvis.people.registration;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Visit;
import io.parvis.people.segments.Logos;
import io.parvis.people.segments.ProjectId;
import io.parvis.people.segments.Projects;
import io.parvis.platform.access.Open;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.PortalController;
import io.parvis.platform.web.ThemeColour;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The logo and the colour of a project at which people may register, for whoever does. Both addresses carry what they
/// show, so that a browser may keep it.
@PortalController("/register/{project}")
class BrandController {

    private final Reception reception;
    private final Projects projects;
    private final Logos logos;

    BrandController(Reception reception, Projects projects, Logos logos) {
        this.reception = reception;
        this.projects = projects;
        this.logos = logos;
    }

    @GetMapping("/logo")
    @Open
    ResponseEntity<byte[]> logo(@PathVariable UUID project) {
        var firm = open(project);
        var logo = Current.as(firm.system(), () -> logos.get(new ProjectId(project)));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(logo.kind().type()))
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePublic())
                .body(logo.content());
    }

    @GetMapping("/theme.css")
    @Open
    ResponseEntity<String> theme(@PathVariable UUID project) {
        var firm = open(project);
        var kept = Current.as(firm.system(), () -> projects.get(new ProjectId(project)));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "css"))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic())
                .body(ThemeColour.read(kept.colour()).orElseThrow(NotFound::new).stylesheet());
    }

    private Firm open(UUID project) {
        var firm = Visit.here().firm();
        reception.open(firm, project);
        return firm;
    }
}
