package io.parvis.planning.requests;

import io.parvis.people.domains.DomainId;
import io.parvis.people.domains.DomainWork;
import io.parvis.people.identity.Account;
import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.AccountState;
import io.parvis.people.identity.Accounts;
import io.parvis.people.identity.Visit;
import io.parvis.planning.requests.PlanningRequest.Asker;
import io.parvis.planning.rules.RulesKept;
import io.parvis.platform.i18n.Languages;
import io.parvis.platform.i18n.Messages;
import io.parvis.platform.i18n.Words;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.mail.Letter;
import io.parvis.platform.mail.Post;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.tenancy.Walls;
import io.parvis.platform.web.Doors;
import io.parvis.platform.web.PublicAddress;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells by mail what was changed or asked for at the portals, where the firm wants it told.
@Component
class RequestPost {

    private final Post post;
    private final RulesKept rules;
    private final Walls walls;
    private final Readers readers;
    private final Speech speech;

    RequestPost(Post post, RulesKept rules, Walls walls, Readers readers, Speech speech) {
        this.post = post;
        this.rules = rules;
        this.walls = walls;
        this.readers = readers;
        this.speech = speech;
    }

    /// Who reads it.
    @Component("requestReaders")
    record Readers(DomainWork work, Accounts accounts, Clock clock) {}

    /// In which words, and where it is read.
    @Component("requestSpeech")
    record Speech(Messages messages, PublicAddress site) {}

    /// To whoever is responsible for the client, or stands in; else to whom the firm named; else to nobody.
    ///
    /// @param waits whether the office answers it
    void toOffice(Asker asker, RequestKind kind, Effect effect, boolean waits) {
        if (!rules.get().of(asker.audience()).mails()) {
            return;
        }
        walls.over(() -> responsible(asker))
                .ifPresent(reader -> {
                    var words = words(reader);
                    var key = waits ? "mail.request-office" : "mail.change-office";
                    var body =
                            Message.of(
                                    key + ".body",
                                    reader.name(),
                                    asker.name(),
                                    words.say("RequestKind." + kind),
                                    effect.about(),
                                    lines(words, effect.changes()),
                                    address(
                                            Realm.STAFF,
                                            waits ? "/planning/requests" : "/planning"));
                    send(reader, Message.of(key + ".subject", asker.name()), body, null);
                });
    }

    /// To whoever asked.
    void toAsker(PlanningRequest request, boolean approved, String word) {
        var asker = request.asker();
        if (!rules.get().of(asker.audience()).mails()) {
            return;
        }
        var reader = walls.over(() -> readers.accounts().get(asker.account()));
        var words = words(reader);
        var key = approved ? "mail.request-approved" : "mail.request-refused";
        var body =
                Message.of(
                        key + ".body",
                        reader.name(),
                        words.say("RequestKind." + request.kind()),
                        request.about(),
                        lines(words, request.changes()),
                        word,
                        address(asker.audience().realm(), "/planning/requests"));
        send(reader, Message.of(key + ".subject"), body, asker);
    }

    private void send(Account reader, Message subject, Message body, @Nullable Asker asker) {
        var firm = Visit.here().firm().name();
        var letter = new Letter(firm, reader.email(), reader.language(), subject, body);
        var client = asker == null ? null : asker.client();
        var isClients = asker != null && asker.audience().realm() == Realm.CLIENT;
        post.send(client != null && isClients ? letter.toClient(client) : letter);
    }

    private Optional<Account> responsible(Asker asker) {
        var today = LocalDate.ofInstant(readers.clock().instant(), Current.actor().zone());
        var client = asker.client();
        Optional<AccountId> responsible =
                client == null
                        ? Optional.empty()
                        : readers.work().worker(new DomainId(client), today);
        return responsible
                .or(() -> Optional.ofNullable(rules.get().planner()))
                .map(readers.accounts()::get)
                .filter(reader -> reader.state() != AccountState.DEACTIVATED);
    }

    private static String lines(Words words, List<Change> changes) {
        return changes.stream()
                .map(one -> words.say(one.what()) + ": " + said(words, one))
                .collect(Collectors.joining("\n"));
    }

    private static String said(Words words, Change change) {
        var from = words.value(change.from());
        var to = words.value(change.to());
        return from.isEmpty() ? to : from + " → " + (to.isEmpty() ? words.say("kit.none") : to);
    }

    private Words words(Account reader) {
        var country = Current.locale().getCountry();
        return speech.messages().in(Languages.locale(reader.language(), country));
    }

    private String address(Realm side, String path) {
        return speech.site().of(Doors.path(Visit.here().firm().slug(), side) + path);
    }
}
