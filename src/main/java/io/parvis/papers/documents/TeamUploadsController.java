package io.parvis.papers.documents;

import io.parvis.people.menus.MenuEntry;
import io.parvis.people.menus.OfMenu;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.files.Receiving;
import io.parvis.platform.files.Tus;
import io.parvis.platform.web.TeamController;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Files of a worker on their way, which a form names once they are whole.
@OfMenu(MenuEntry.DOCUMENTS)
@TeamController("/uploads")
class TeamUploadsController {

    private final Tus tus;

    TeamUploadsController(Tus tus) {
        this.tus = tus;
    }

    @PostMapping
    @Requires(Permission.SEE_TEAM)
    ResponseEntity<String> begin(HttpServletRequest request) {
        return tus.begin(request, Receiving.LARGEST);
    }

    @GetMapping("/{upload}")
    @Requires(Permission.SEE_TEAM)
    ResponseEntity<String> look(HttpServletRequest request, @PathVariable UUID upload) {
        return tus.look(request, upload);
    }

    @PatchMapping("/{upload}")
    @Requires(Permission.SEE_TEAM)
    ResponseEntity<String> append(HttpServletRequest request, @PathVariable UUID upload) {
        return tus.append(request, upload);
    }

    @DeleteMapping("/{upload}")
    @Requires(Permission.SEE_TEAM)
    ResponseEntity<String> remove(HttpServletRequest request, @PathVariable UUID upload) {
        return tus.remove(request, upload);
    }
}
