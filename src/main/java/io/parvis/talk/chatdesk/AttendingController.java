package io.parvis.talk.chatdesk;

import io.parvis.people.firm.Feature;
import io.parvis.people.firm.OfFeature;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.files.Receiving;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.talk.chat.Attending;
import io.parvis.talk.chat.ChatId;
import io.parvis.talk.chat.Marking;
import io.parvis.talk.chat.Pace;
import io.parvis.talk.chat.Saying;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// What an employee does with a chat while it runs. The desk itself speaks to it.
@OfficeController("/chat/{chat}")
@OfFeature(Feature.CHAT)
class AttendingController {

    private final Attending attending;
    private final Marking marking;
    private final Receiving receiving;
    private final Pace pace;

    AttendingController(Attending attending, Marking marking, Receiving receiving, Pace pace) {
        this.attending = attending;
        this.marking = marking;
        this.receiving = receiving;
        this.pace = pace;
    }

    /// Which number a line got.
    record Numbered(int number) {}

    @PostMapping("/holder")
    @Requires(Permission.ANSWER_CHATS)
    ResponseEntity<Void> take(@PathVariable ChatId chat, Form<Sent.Taking> form) {
        attending.take(chat, form.orRefused().from());
        return done();
    }

    @PostMapping("/colleague")
    @Requires(Permission.ANSWER_CHATS)
    ResponseEntity<Void> pass(@PathVariable ChatId chat, Form<Sent.Passing> form) {
        attending.pass(chat, form.orRefused().employee());
        return done();
    }

    @PostMapping("/lines")
    @Requires(Permission.ANSWER_CHATS)
    ResponseEntity<Numbered> say(
            @PathVariable ChatId chat,
            Form<Sent.Words> form,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        pace.say();
        var typed = form.orRefused();
        var contents = receiving.receive("files", files);
        Refused.when(typed.text().isBlank() && contents.isEmpty(), "chat.nothing-said");
        var number = attending.say(chat, new Saying(typed.key(), typed.text().strip(), contents));
        return ResponseEntity.ok(new Numbered(number));
    }

    @PostMapping("/marks")
    @Requires(Permission.ANSWER_CHATS)
    ResponseEntity<Void> mark(@PathVariable ChatId chat, Form<Sent.Mark> form) {
        var mark = form.orRefused();
        pace.mark();
        if (mark.read() != null) {
            marking.read(chat, mark.read());
        }
        if (mark.typing()) {
            marking.type(chat);
        }
        return done();
    }

    @PostMapping("/end")
    @Requires(Permission.ANSWER_CHATS)
    ResponseEntity<Void> end(@PathVariable ChatId chat) {
        attending.end(DeskController.here(), chat);
        return done();
    }

    private static ResponseEntity<Void> done() {
        return ResponseEntity.noContent().build();
    }
}
