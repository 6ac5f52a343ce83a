package io.parvis.people.domains;

import io.parvis.people.clients.Client;
import io.parvis.people.clients.ClientCodes;
import io.parvis.people.clients.ClientDetails;
import io.parvis.people.clients.ClientKind;
import io.parvis.people.clients.NewRecord;
import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Inviting.Person;
import io.parvis.people.members.Membership;
import io.parvis.people.members.Newcomer;
import io.parvis.platform.kernel.Ids;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Opens a domain: the client, its protected space and its owner come to be together.
@Component
public class OpeningDomains {

    private final ClientCodes codes;
    private final Membership membership;
    private final Register register;
    private final Ids ids;
    private final TransactionTemplate transaction;

    OpeningDomains(
            ClientCodes codes,
            Membership membership,
            Register register,
            Ids ids,
            TransactionTemplate transaction) {
        this.codes = codes;
        this.membership = membership;
        this.register = register;
        this.ids = ids;
        this.transaction = transaction;
    }

    /// Opens a domain in Startup and invites its owner.
    public DomainId open(Firm firm, NewDomain wanted) {
        return open(firm, new DomainId(ids.next()), wanted);
    }

    /// The same under an id chosen before, so that a form sent twice opens one domain: the second time the constraint
    /// `client_pk` refuses.
    public DomainId open(Firm firm, DomainId id, NewDomain wanted) {
        return open(firm, id, wanted, () -> {});
    }

    /// The same, with something that comes to be together with the domain, or not at all.
    ///
    /// @param before done first in the transaction
    public DomainId open(Firm firm, DomainId id, NewDomain wanted, Runnable before) {
        // Before the transaction: drawing codes is one of its own.
        var code = codes.next();
        return Objects.requireNonNull(
                transaction.execute(_ -> {
                    before.run();
                    register.enter(entry(client(id, code, wanted), wanted));
                    var owner =
                            membership.joinAsOwner(firm, id.value(), wanted.name(), wanted.owner());
                    register.enter(Domain.opened(id, owner, wanted.functions()));
                    return id;
                }));
    }

    private Client client(DomainId id, String code, NewDomain wanted) {
        return new Client(
                id.value(),
                code,
                wanted.kind(),
                wanted.name(),
                wanted.language(),
                wanted.country(),
                register.now());
    }

    private static NewRecord entry(Client client, NewDomain wanted) {
        return new NewRecord(
                client,
                wanted.details().details(),
                wanted.owner().login(),
                wanted.owner().person().email(),
                wanted.details().from());
    }

    /// What one must know to open a domain.
    ///
    /// @param language ISO code of the client's language
    /// @param country ISO code of the client's country, two letters
    public record NewDomain(
            ClientKind kind,
            String name,
            String language,
            String country,
            Newcomer owner,
            Functions functions,
            Registration details) {

        /// A client of whom nothing more is known, and whose owner is invited.
        public NewDomain(
                ClientKind kind,
                String name,
                String language,
                String country,
                Person owner,
                Functions functions) {
            this(
                    kind,
                    name,
                    language,
                    country,
                    Newcomer.invited(owner),
                    functions,
                    Registration.BARE);
        }
    }

    /// What else is known of the client from the first day.
    ///
    /// @param from the address on the internet from which the client was registered, or an empty text
    public record Registration(ClientDetails details, String from) {

        static final Registration BARE = new Registration(ClientDetails.UNKNOWN, "");
    }
}
