package io.parvis.talk.chatdesk;

import io.parvis.people.firm.Feature;
import io.parvis.people.firm.Firm;
import io.parvis.people.firm.OfFeature;
import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.View;
import io.parvis.talk.chat.ChatId;
import io.parvis.talk.chatlive.Streams;
import io.parvis.talk.chatlive.Streams.Exchange;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The desk: who waits, who talks with whom, and the chats that stand open on it.
@OfficeController("/chat")
@OfFeature(Feature.CHAT)
class DeskController {

    private final Sheets sheets;
    private final Streams streams;

    DeskController(Sheets sheets, Streams streams) {
        this.sheets = sheets;
        this.streams = streams;
    }

    @GetMapping
    @Requires(Permission.ANSWER_CHATS)
    View show() {
        return new DeskPage(here().chats());
    }

    /// One chat, as it stands open on the desk.
    @GetMapping("/{chat}")
    @Requires(Permission.ANSWER_CHATS)
    View open(@PathVariable ChatId chat) {
        return sheets.of(here(), chat);
    }

    /// @param open the chats that stand open, each with the number of its last line: `<chat>.<number>`
    @GetMapping("/stream")
    @Requires(Permission.ANSWER_CHATS)
    void stream(
            @RequestParam(defaultValue = "") List<String> open,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        streams.ofDesk(new Exchange(request, response), positions(open));
    }

    private static Map<ChatId, Integer> positions(List<String> open) {
        var positions = new LinkedHashMap<ChatId, Integer>();
        for (var one : open.stream().limit(Streams.MOST_OPEN).toList()) {
            var parts = one.split("\\.", 2);
            if (!parts[0].isEmpty()) {
                positions.put(chat(parts[0]), parts.length < 2 ? 0 : number(parts[1]));
            }
        }
        return positions;
    }

    private static ChatId chat(String text) {
        try {
            return ChatId.of(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException noNumber) {
            throw new NotFound();
        }
    }

    static Firm here() {
        return Visit.here().firm();
    }
}
