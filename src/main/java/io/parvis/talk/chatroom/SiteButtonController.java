package io.parvis.talk.chatroom;

import io.parvis.people.firm.Feature;
import io.parvis.people.firm.OfFeature;
import io.parvis.platform.access.Open;
import io.parvis.platform.i18n.Messages;
import io.parvis.platform.tenancy.Current;
import io.parvis.talk.chat.Reachable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The button that a firm puts on its own site: one small script, and what it says.
@Controller
@RequestMapping("/{firm}/site-chat")
@OfFeature(Feature.CHAT)
class SiteButtonController {

    private static final Duration SCRIPT_KEPT = Duration.ofMinutes(10);
    private static final Duration STATE_KEPT = Duration.ofSeconds(30);

    private final Reachable reachable;
    private final Framing framing;
    private final Messages messages;

    SiteButtonController(Reachable reachable, Framing framing, Messages messages) {
        this.reachable = reachable;
        this.framing = framing;
        this.messages = messages;
    }

    /// @param label of the button
    /// @param colour of the firm
    record State(boolean open, String said, String label, String close, String colour) {}

    /// Its address never changes: it stands in pages that others wrote.
    @GetMapping("/button.js")
    @Open
    ResponseEntity<Resource> script() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "javascript"))
                .cacheControl(CacheControl.maxAge(SCRIPT_KEPT).cachePublic())
                .body(new ClassPathResource("static/chat-button.js"));
    }

    @GetMapping("/state")
    @Open
    ResponseEntity<State> state(HttpServletRequest request, HttpServletResponse response) {
        var firm = SiteChatController.firm();
        var now = reachable.now(firm);
        framing.share(firm, request, response);
        var words = messages.in(Current.locale());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(STATE_KEPT).cachePrivate())
                .body(
                        new State(
                                now.open(),
                                now.said(),
                                words.say("chatroom.title"),
                                words.say("chatroom.fold"),
                                firm.colour()));
    }
}
