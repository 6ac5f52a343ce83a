package io.parvis.planning.replacements;

import io.parvis.planning.visits.VisitId;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.View;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Who could go to a visit. One click gives it to them, as on the page of the visit.
@OfficeController("/planning/visits/{visit}/replacements")
class ReplacementController {

    private final ReplacementFile file;

    ReplacementController(ReplacementFile file) {
        this.file = file;
    }

    @GetMapping
    @Requires(Permission.MANAGE_PLANNING)
    View show(@PathVariable VisitId visit) {
        return file.page(visit);
    }
}
