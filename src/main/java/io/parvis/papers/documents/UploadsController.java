package io.parvis.papers.documents;

import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.files.Tus;
import io.parvis.platform.files.Uploads;
import io.parvis.platform.web.OfficeController;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Files of an employee on their way, which a form names once they are whole.
@OfficeController("/uploads")
class UploadsController {

    private final Tus tus;

    UploadsController(Tus tus) {
        this.tus = tus;
    }

    @PostMapping
    @Requires(Permission.FILE_DOCUMENTS)
    ResponseEntity<String> begin(HttpServletRequest request) {
        return tus.begin(request, Uploads.LARGEST);
    }

    @GetMapping("/{upload}")
    @Requires(Permission.FILE_DOCUMENTS)
    ResponseEntity<String> look(HttpServletRequest request, @PathVariable UUID upload) {
        return tus.look(request, upload);
    }

    @PatchMapping("/{upload}")
    @Requires(Permission.FILE_DOCUMENTS)
    ResponseEntity<String> append(HttpServletRequest request, @PathVariable UUID upload) {
        return tus.append(request, upload);
    }

    @DeleteMapping("/{upload}")
    @Requires(Permission.FILE_DOCUMENTS)
    ResponseEntity<String> remove(HttpServletRequest request, @PathVariable UUID upload) {
        return tus.remove(request, upload);
    }
}
