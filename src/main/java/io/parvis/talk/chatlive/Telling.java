package io.parvis.talk.chatlive;

import io.parvis.platform.i18n.Messages;
import io.parvis.platform.live.Frame;
import io.parvis.platform.tenancy.Current;
import io.parvis.talk.chat.ChatId;
import io.parvis.talk.chat.Line;
import io.parvis.talk.chat.LineKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What browsers are told of chats, in the language of the current actor.
@Component
public class Telling {

    private final JsonMapper json;
    private final Messages messages;

    Telling(JsonMapper json, Messages messages) {
        this.json = json;
        this.messages = messages;
    }

    /// A line as the page shows it.
    ///
    /// @param at a moment as RFC 3339 has it; the browser says it by the clock of its reader
    private record ToldLine(
            UUID chat,
            int number,
            LineKind kind,
            boolean byVisitor,
            String name,
            String text,
            String at,
            List<ToldFile> files) {}

    private record ToldFile(UUID id, String name, String size) {}

    Frame line(ChatId chat, Line line) {
        var words = messages.in(Current.locale());
        var files =
                line.files().stream()
                        .map(file -> new ToldFile(file.id(), file.name(), words.say(file.size())))
                        .toList();
        return frame(
                "line",
                chat + "." + line.number(),
                new ToldLine(
                        chat.value(),
                        line.number(),
                        line.kind(),
                        line.byVisitor(),
                        line.name(),
                        line.text(),
                        line.at().toString(),
                        files));
    }

    /// That a side is typing, or how far it has read.
    Frame mark(ChatId chat, String what, boolean byVisitor, int upTo) {
        var told = new LinkedHashMap<String, Object>(Map.of("chat", chat.value()));
        told.put("byVisitor", byVisitor);
        told.put("upTo", upTo);
        return frame(what, null, told);
    }

    public Frame frame(String event, @Nullable String id, Object told) {
        return new Frame(event, id, json.writeValueAsString(told));
    }
}
