package io.parvis.talk.chatroom;

import io.parvis.people.firm.Feature;
import io.parvis.people.firm.Firm;
import io.parvis.people.firm.OfFeature;
import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Open;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.View;
import io.parvis.talk.chat.Chat;
import io.parvis.talk.chat.Chats;
import io.parvis.talk.chat.Pace;
import io.parvis.talk.chat.Reachable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The chat on a site of the firm's: a page in a frame, so that the site can neither read it nor change it.
@Controller
@RequestMapping("/{firm}/site-chat")
@OfFeature(Feature.CHAT)
class SiteChatController {

    private final Reachable reachable;
    private final Framing framing;
    private final SiteTalk talk;
    private final Chats chats;
    private final Pace pace;

    SiteChatController(
            Reachable reachable, Framing framing, SiteTalk talk, Chats chats, Pace pace) {
        this.reachable = reachable;
        this.framing = framing;
        this.talk = talk;
        this.chats = chats;
        this.pace = pace;
    }

    @GetMapping
    @Open
    View show(HttpServletRequest request, HttpServletResponse response) {
        var panel = panel(null, Fields.empty());
        framing.frame(firm(), request, response);
        return new ChatFrame(panel, null, false);
    }

    @PostMapping
    @Open
    View begin(
            Form<SiteForms.Opening> form,
            HttpServletRequest request,
            HttpServletResponse response) {
        var now = reachable.now(firm());
        return send(
                form,
                new Asked(request, response),
                typed -> {
                    Refused.when(!now.open(), "chatroom.closed-meanwhile", now.said());
                    var begun = talk.begin(firm(), typed);
                    var actor = Callers.visitor(firm(), begun.chat().value(), typed.name(), "en");
                    var chat = Current.as(actor, () -> chats.get(begun.chat()));
                    return new ChatFrame(panel(chat, Fields.empty()), begun.key().text(), false);
                });
    }

    @PostMapping("/messages")
    @Open
    View leave(
            Form<SiteForms.Opening> form,
            HttpServletRequest request,
            HttpServletResponse response) {
        return send(
                form,
                new Asked(request, response),
                typed -> {
                    talk.leave(firm(), typed);
                    return new ChatFrame(panel(null, Fields.empty()), null, true);
                });
    }

    private View send(
            Form<SiteForms.Opening> form, Asked asked, Function<SiteForms.Opening, View> act) {
        framing.ours(asked.request());
        framing.frame(firm(), asked.request(), asked.response());
        if (form.value() == null || form.fields().anyError()) {
            return new ChatFrame(panel(null, form.fields()), null, false);
        }
        pace.begin(asked.request().getRemoteAddr());
        try {
            return act.apply(form.value());
        } catch (Refused refused) {
            var fields = form.fields().with(refused.field(), refused.said());
            return new ChatFrame(panel(null, fields), null, false);
        }
    }

    private record Asked(HttpServletRequest request, HttpServletResponse response) {}

    private Panel panel(@Nullable Chat chat, Fields fields) {
        var firm = firm();
        return new Panel(
                at(firm), reachable.now(firm), chat, List.of(), false, fields, firm.name());
    }

    static String at(Firm firm) {
        return "/" + firm.slug() + "/site-chat";
    }

    static Firm firm() {
        return Visit.here().firm();
    }
}
