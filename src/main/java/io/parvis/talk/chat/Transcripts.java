package io.parvis.talk.chat;

import io.parvis.people.firm.Firm;
import io.parvis.platform.i18n.Languages;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.mail.Letter;
import io.parvis.platform.mail.Post;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Mails what was said to the visitor who wants it, within the running transaction.
@Component
class Transcripts {

    private final Lines lines;
    private final Post post;

    Transcripts(Lines lines, Post post) {
        this.lines = lines;
        this.post = post;
    }

    /// Only what an employee took part in: nobody can have words of their own sent to a stranger's address unseen.
    void sendWanted(Firm firm, Chat chat) {
        if (chat.wantsMail() && chat.times().taken() != null) {
            post.send(
                    new Letter(
                            firm.name(),
                            chat.visitor().email(),
                            chat.language(),
                            Message.of("mail.chat.subject", firm.name()),
                            Message.of(
                                    "mail.chat.body",
                                    chat.visitor().name(),
                                    firm.name(),
                                    said(firm, chat))));
        }
    }

    private String said(Firm firm, Chat chat) {
        var times =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                        .withLocale(Languages.locale(chat.language(), firm.country()))
                        .withZone(firm.zone());
        return lines.all(chat.id()).stream()
                .filter(line -> line.kind() == LineKind.TEXT)
                .map(line -> times.format(line.at()) + "  " + line.name() + "\n" + text(line))
                .collect(Collectors.joining("\n\n"));
    }

    static String text(Line line) {
        var files =
                line.files().stream()
                        .map(file -> "[" + file.name() + "]")
                        .collect(Collectors.joining(" "));
        return (line.text() + (line.text().isEmpty() || files.isEmpty() ? "" : "\n") + files);
    }
}
