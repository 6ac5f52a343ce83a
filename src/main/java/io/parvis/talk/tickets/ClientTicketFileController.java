package io.parvis.talk.tickets;

import io.parvis.people.menus.MenuEntry;
import io.parvis.people.menus.OfMenu;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.files.Downloads;
import io.parvis.platform.web.PortalController;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The files of a ticket, for the client.
@PortalController("/tickets/{ticket}/files")
@OfMenu(MenuEntry.TICKETS)
class ClientTicketFileController {

    private final Attachments attachments;
    private final Downloads downloads;

    ClientTicketFileController(Attachments attachments, Downloads downloads) {
        this.attachments = attachments;
        this.downloads = downloads;
    }

    @GetMapping("/{file}")
    @Requires(Permission.SEE_TICKETS)
    ResponseEntity<Resource> load(@PathVariable TicketId ticket, @PathVariable UUID file) {
        return downloads.of(attachments.get(ticket, file));
    }
}
