package io.parvis.talk.messages;

import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.files.Downloads;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The files that go with a message.
@OfficeController("/messages/{mailing}/files/{file}")
class MailingFileController {

    private final MailingFiles files;
    private final Composing composing;
    private final Downloads downloads;

    MailingFileController(MailingFiles files, Composing composing, Downloads downloads) {
        this.files = files;
        this.composing = composing;
        this.downloads = downloads;
    }

    @GetMapping
    @Requires(Permission.WRITE_TO_CLIENTS)
    ResponseEntity<Resource> load(@PathVariable UUID mailing, @PathVariable UUID file) {
        return downloads.of(files.get(mailing, file));
    }

    @DeleteMapping
    @Requires(Permission.WRITE_TO_CLIENTS)
    Redirect remove(@PathVariable UUID mailing, @PathVariable UUID file) {
        composing.detach(mailing, file);
        return Redirect.to("/messages/{}", mailing).saying("mailing.detached");
    }
}
