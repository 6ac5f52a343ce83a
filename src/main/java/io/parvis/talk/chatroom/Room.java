package io.parvis.talk.chatroom;

import io.parvis.platform.files.Content;
import io.parvis.platform.files.Receiving;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Form;
import io.parvis.talk.chat.ChatId;
import io.parvis.talk.chat.Marking;
import io.parvis.talk.chat.Pace;
import io.parvis.talk.chat.Saying;
import io.parvis.talk.chat.Talking;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// What a visitor does in a chat that runs, whoever the visitor is.
@Component
class Room {

    private final Talking talking;
    private final Marking marking;
    private final Receiving receiving;
    private final Pace pace;

    Room(Talking talking, Marking marking, Receiving receiving, Pace pace) {
        this.talking = talking;
        this.marking = marking;
        this.receiving = receiving;
        this.pace = pace;
    }

    /// Which number a line got.
    record Numbered(int number) {}

    Numbered say(ChatId chat, Form<Sent.Words> form, @Nullable List<MultipartFile> files) {
        pace.say();
        var typed = form.orRefused();
        var contents = receive(files);
        Refused.when(typed.text().isBlank() && contents.isEmpty(), "chat.nothing-said");
        return new Numbered(
                talking.say(chat, new Saying(typed.key(), typed.text().strip(), contents)));
    }

    List<Content> receive(@Nullable List<MultipartFile> files) {
        return receiving.receive("files", files);
    }

    void mark(ChatId chat, Sent.Mark mark) {
        pace.mark();
        if (mark.read() != null) {
            marking.read(chat, mark.read());
        }
        if (mark.typing()) {
            marking.type(chat);
        }
    }
}
