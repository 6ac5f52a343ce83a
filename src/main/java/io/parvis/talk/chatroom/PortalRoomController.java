package io.parvis.talk.chatroom;

import io.parvis.people.firm.Feature;
import io.parvis.people.firm.OfFeature;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.files.Downloads;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.PortalController;
import io.parvis.platform.web.Redirect;
import io.parvis.talk.chat.ChatId;
import io.parvis.talk.chat.Lines;
import io.parvis.talk.chat.Talking;
import io.parvis.talk.chatlive.Streams;
import io.parvis.talk.chatlive.Streams.Exchange;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// A chat at the portal while it runs. The page itself speaks to it.
@PortalController("/chat/{chat}")
@OfFeature(Feature.CHAT)
class PortalRoomController {

    private final Room room;
    private final Talking talking;
    private final Streams streams;
    private final Lines lines;
    private final Downloads downloads;

    PortalRoomController(
            Room room, Talking talking, Streams streams, Lines lines, Downloads downloads) {
        this.room = room;
        this.talking = talking;
        this.streams = streams;
        this.lines = lines;
        this.downloads = downloads;
    }

    /// @param after the last line that the browser has
    @GetMapping("/stream")
    @Requires(Permission.CHAT)
    void stream(
            @PathVariable ChatId chat,
            @RequestParam(defaultValue = "0") int after,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        streams.ofVisitor(new Exchange(request, response), chat, after);
    }

    @PostMapping("/lines")
    @Requires(Permission.CHAT)
    ResponseEntity<Room.Numbered> say(
            @PathVariable ChatId chat,
            Form<Sent.Words> form,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        return ResponseEntity.ok(room.say(chat, form, files));
    }

    @PostMapping("/marks")
    @Requires(Permission.CHAT)
    ResponseEntity<Void> mark(@PathVariable ChatId chat, Form<Sent.Mark> form) {
        room.mark(chat, form.orRefused());
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/end")
    @Requires(Permission.CHAT)
    Redirect end(@PathVariable ChatId chat) {
        talking.end(PortalChatController.firm(), chat);
        return back(chat);
    }

    @PostMapping("/message")
    @Requires(Permission.CHAT)
    Redirect leave(@PathVariable ChatId chat) {
        talking.leave(PortalChatController.firm(), chat);
        return back(chat);
    }

    @PostMapping("/transcript")
    @Requires(Permission.CHAT)
    Redirect want(@PathVariable ChatId chat, Form<Sent.Wish> form) {
        talking.wantMail(PortalChatController.firm(), chat, form.orRefused().wanted());
        return back(chat);
    }

    @GetMapping("/files/{file}")
    @Requires(Permission.CHAT)
    ResponseEntity<Resource> load(@PathVariable ChatId chat, @PathVariable UUID file) {
        return downloads.of(lines.file(chat, file));
    }

    private static Redirect back(ChatId chat) {
        return Redirect.to("/chat?chat={}", chat.value());
    }
}
