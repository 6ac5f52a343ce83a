package io.parvis.papers.expected;

import io.parvis.papers.expected.WaitingRequests.Due;
import io.parvis.people.firm.Firm;
import io.parvis.people.menus.Audience;
import io.parvis.platform.i18n.Languages;
import io.parvis.platform.i18n.Messages;
import io.parvis.platform.i18n.Words;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.mail.Letter;
import io.parvis.platform.mail.Post;
import io.parvis.platform.web.Doors;
import io.parvis.platform.web.PublicAddress;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Asks one person for all that lacks of them, in their language.
@Component
class RequestLetters {

    private final Messages messages;
    private final Post post;
    private final PublicAddress site;

    RequestLetters(Messages messages, Post post, PublicAddress site) {
        this.messages = messages;
        this.post = post;
        this.site = site;
    }

    /// Of whom it is asked.
    ///
    /// @param expected all that is expected of the audience, by its ids
    record Among(Firm firm, Audience audience, Map<UUID, ExpectedDocument> expected) {

        ExpectedDocument document(Due due) {
            return Objects.requireNonNull(expected.get(due.pair().expected()));
        }
    }

    /// @param dues of one person
    /// @return the names of the documents, in the language of the firm
    List<String> send(Among among, List<Due> dues) {
        var letter = letter(among, dues);
        var firm = among.firm();
        post.send(
                among.audience() == Audience.CLIENT
                        ? letter.toClient(dues.getFirst().pair().person())
                        : letter);
        return dues.stream()
                .map(due -> among.document(due).title(firm.locale(firm.language())))
                .toList();
    }

    private Letter letter(Among among, List<Due> dues) {
        var firm = among.firm();
        var person = dues.getFirst();
        var words = messages.in(Languages.locale(person.language(), firm.country()));
        var lines =
                dues.stream().map(due -> line(words, among, due)).collect(Collectors.joining("\n"));
        return new Letter(
                firm.name(),
                person.email(),
                person.language(),
                Message.of("mail.expected.subject", firm.name(), dues.size()),
                Message.of(
                        "mail.expected.body",
                        person.name(),
                        firm.name(),
                        lines,
                        site.of(Doors.path(firm.slug(), among.audience().realm())) + path(dues)));
    }

    // What is there and ends is told apart from what is not there.
    private static String line(Words words, Among among, Due due) {
        var title = among.document(due).title(among.firm().locale(due.language()));
        if (!due.refusal().isEmpty()) {
            return words.say("mail.expected.refused", title, due.refusal());
        }
        return switch (due.state()) {
            case EXPIRED -> words.say("mail.expected.expired", title, words.day(due.until()));
            case EXPIRING -> words.say("mail.expected.expires", title, words.day(due.until()));
            default -> words.say("mail.expected.missing", title);
        };
    }

    private static String path(List<Due> dues) {
        return dues.size() == 1 ? "/expected/" + dues.getFirst().pair().expected() : "/documents";
    }
}
