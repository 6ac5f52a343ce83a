package io.parvis.talk.chatroom;

import io.parvis.people.domains.DomainId;
import io.parvis.people.firm.Feature;
import io.parvis.people.firm.Firm;
import io.parvis.people.firm.OfFeature;
import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.PortalController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import io.parvis.talk.chat.ChatId;
import io.parvis.talk.chat.Reachable;
import io.parvis.talk.tickets.Asking;
import io.parvis.talk.tickets.Written;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The chat at the portal: the way in, and the message one leaves where nobody is there.
@PortalController("/chat")
@OfFeature(Feature.CHAT)
class PortalChatController {

    private final PortalPanels panels;
    private final Reachable reachable;
    private final PortalTalk talk;
    private final Room room;
    private final Asking asking;

    PortalChatController(
            PortalPanels panels, Reachable reachable, PortalTalk talk, Room room, Asking asking) {
        this.panels = panels;
        this.reachable = reachable;
        this.talk = talk;
        this.room = room;
        this.asking = asking;
    }

    /// What the button in the corner of every page says.
    ///
    /// @param chat the one that runs; empty for none
    record Corner(boolean open, String said, String chat, int unread) {}

    @GetMapping
    @Requires(Permission.CHAT)
    View show(@RequestParam(required = false) @Nullable ChatId chat) {
        return panels.page(firm(), base(), chat, Fields.empty());
    }

    @GetMapping("/corner")
    @Requires(Permission.CHAT)
    ResponseEntity<Corner> corner() {
        var now = reachable.now(firm());
        var running = panels.running();
        var unread = running == null ? 0 : running.lastNumber() - running.read().visitor();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(
                        new Corner(
                                now.open(),
                                now.said(),
                                running == null ? "" : running.id().toString(),
                                unread));
    }

    @PostMapping
    @Requires(Permission.CHAT)
    Answer begin(Form<Sent.Opening> form, HttpServletRequest request) {
        var now = reachable.now(firm());
        return form.send(
                typed -> {
                    Refused.when(!now.open(), "chatroom.closed-meanwhile", now.said());
                    var id = talk.begin(domain(), typed, request.getRemoteAddr());
                    return Redirect.to("/chat?chat=" + id);
                },
                fields -> panels.page(firm(), base(), null, fields));
    }

    @PostMapping("/messages")
    @Requires(Permission.CHAT)
    Answer leave(
            Form<Sent.Message> form,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        reachable.now(firm());
        return form.send(
                typed -> {
                    var written = new Written(typed.text(), room.receive(files));
                    var question = new Asking.Question(typed.category(), typed.subject(), written);
                    var ticket = asking.open(firm(), domain(), question);
                    return Redirect.to("/tickets/{}", ticket.value()).saying("chatroom.left");
                },
                fields -> panels.page(firm(), base(), null, fields));
    }

    static Firm firm() {
        return SiteChatController.firm();
    }

    private static String base() {
        return Visit.here().door().base();
    }

    private static DomainId domain() {
        var client = Current.actor().client();
        if (client == null) {
            throw new NotFound();
        }
        return new DomainId(client);
    }
}
