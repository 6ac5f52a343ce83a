package io.parvis.talk.chatdesk;

import io.parvis.people.firm.Feature;
import io.parvis.people.firm.OfFeature;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.files.Downloads;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.talk.chat.ChatId;
import io.parvis.talk.chat.Closing;
import io.parvis.talk.chat.Closing.Keeping;
import io.parvis.talk.chat.Lines;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What an employee makes of a chat that is over; and its files.
@OfficeController("/chat/{chat}")
@OfFeature(Feature.CHAT)
class ClosingController {

    private final Closing closing;
    private final Lines lines;
    private final Downloads downloads;

    ClosingController(Closing closing, Lines lines, Downloads downloads) {
        this.closing = closing;
        this.lines = lines;
        this.downloads = downloads;
    }

    record Kept(UUID ticket) {}

    @PostMapping("/ticket")
    @Requires(Permission.ANSWER_CHATS)
    ResponseEntity<Kept> keep(@PathVariable ChatId chat, Form<Sent.Filing> form) {
        var firm = DeskController.here();
        var typed = form.orRefused();
        var wanted = new Keeping(typed.category(), typed.subject(), typed.code(), typed.open());
        return ResponseEntity.ok(new Kept(closing.keep(firm, chat, wanted)));
    }

    /// From the desk.
    @DeleteMapping
    @Requires(Permission.ANSWER_CHATS)
    ResponseEntity<Void> putAway(@PathVariable ChatId chat) {
        closing.putAway(chat);
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/files/{file}")
    @Requires(Permission.ANSWER_CHATS)
    ResponseEntity<Resource> load(@PathVariable ChatId chat, @PathVariable UUID file) {
        return downloads.of(lines.file(chat, file));
    }
}
