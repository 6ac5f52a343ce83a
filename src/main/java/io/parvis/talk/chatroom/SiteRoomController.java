package io.parvis.talk.chatroom;

import io.parvis.people.firm.Feature;
import io.parvis.people.firm.OfFeature;
import io.parvis.platform.access.Open;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.View;
import io.parvis.talk.chat.ChatId;
import io.parvis.talk.chat.Talking;
import io.parvis.talk.chatlive.Streams;
import io.parvis.talk.chatlive.Streams.Exchange;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// A chat on a site of the firm's while it runs: of whoever shows its key.
@Controller
@RequestMapping("/{firm}/site-chat/talk")
@OfFeature(Feature.CHAT)
class SiteRoomController {

    private final Callers callers;
    private final Room room;
    private final Talking talking;
    private final Streams streams;
    private final SiteReading reading;

    SiteRoomController(
            Callers callers, Room room, Talking talking, Streams streams, SiteReading reading) {
        this.callers = callers;
        this.room = room;
        this.talking = talking;
        this.streams = streams;
        this.reading = reading;
    }

    @GetMapping
    @Open
    View show(HttpServletRequest request) {
        return new ChatFrame(callers.visit(request, reading::panel), null, false);
    }

    @GetMapping("/stream")
    @Open
    void stream(
            @RequestParam(defaultValue = "0") int after,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        callers.visit(
                request,
                chat -> {
                    streams.ofVisitor(new Exchange(request, response), chat, after);
                    return chat;
                });
    }

    @PostMapping("/lines")
    @Open
    ResponseEntity<Room.Numbered> say(
            Form<Sent.Words> form,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            HttpServletRequest request) {
        return ResponseEntity.ok(callers.visit(request, chat -> room.say(chat, form, files)));
    }

    @PostMapping("/marks")
    @Open
    ResponseEntity<Void> mark(Form<Sent.Mark> form, HttpServletRequest request) {
        return done(request, chat -> room.mark(chat, form.orRefused()));
    }

    @PostMapping("/end")
    @Open
    ResponseEntity<Void> end(HttpServletRequest request) {
        return done(request, chat -> talking.end(SiteChatController.firm(), chat));
    }

    @PostMapping("/message")
    @Open
    ResponseEntity<Void> leave(HttpServletRequest request) {
        return done(request, chat -> talking.leave(SiteChatController.firm(), chat));
    }

    @PostMapping("/transcript")
    @Open
    ResponseEntity<Void> want(Form<Sent.Wish> form, HttpServletRequest request) {
        var firm = SiteChatController.firm();
        return done(request, chat -> talking.wantMail(firm, chat, form.orRefused().wanted()));
    }

    @GetMapping("/files/{file}")
    @Open
    ResponseEntity<Resource> load(@PathVariable UUID file, HttpServletRequest request) {
        return callers.visit(request, chat -> reading.file(chat, file));
    }

    private ResponseEntity<Void> done(HttpServletRequest request, Consumer<ChatId> act) {
        callers.visit(
                request,
                chat -> {
                    act.accept(chat);
                    return chat;
                });
        return ResponseEntity.noContent().build();
    }
}
