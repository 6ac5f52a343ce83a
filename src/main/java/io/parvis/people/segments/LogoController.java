package io.parvis.people.segments;

import io.parvis.people.firm.Feature;
import io.parvis.people.firm.LogoUpload;
import io.parvis.people.firm.OfFeature;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The logos of projects: shown to all employees, changed where projects are.
@OfficeController
@OfFeature(Feature.PROJECTS)
class LogoController {

    private final Logos logos;
    private final KeepingLogos keeping;
    private final ProjectFile file;

    LogoController(Logos logos, KeepingLogos keeping, ProjectFile file) {
        this.logos = logos;
        this.keeping = keeping;
        this.file = file;
    }

    /// Its address carries the project's version, so that a browser may keep it.
    @GetMapping("/projects/{id}/logo")
    @Requires(Permission.SEE_OFFICE)
    ResponseEntity<byte[]> show(@PathVariable ProjectId id) {
        var logo = logos.get(id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(logo.kind().type()))
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePrivate())
                .body(logo.content());
    }

    @PostMapping("/settings/projects/{id}/logo")
    @Requires(Permission.MANAGE_SEGMENTS)
    Answer put(
            @PathVariable ProjectId id,
            @RequestParam(required = false) @Nullable MultipartFile logo)
            throws IOException {
        return LogoUpload.of(logo)
                .send(
                        upload -> {
                            keeping.put(id, upload.content());
                            return there(id).saying("logo.kept");
                        },
                        fields -> file.withLogo(id, fields));
    }

    @DeleteMapping("/settings/projects/{id}/logo")
    @Requires(Permission.MANAGE_SEGMENTS)
    Redirect remove(@PathVariable ProjectId id) {
        keeping.remove(id);
        return there(id).saying("logo.removed");
    }

    private static Redirect there(ProjectId id) {
        return Redirect.to("/settings/projects/{}", id.value());
    }
}
