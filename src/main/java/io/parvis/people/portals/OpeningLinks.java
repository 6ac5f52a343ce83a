package io.parvis.people.portals;

import io.parvis.people.identity.Accounts;
import io.parvis.people.identity.Visit;
import io.parvis.people.identity.Visit.Guest;
import io.parvis.people.menus.Audience;
import io.parvis.people.menus.PortalLink;
import io.parvis.people.workers.WorkerNames;
import io.parvis.platform.assertions.Assertion;
import io.parvis.platform.assertions.Assertions;
import io.parvis.platform.web.Redirect;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Leads from a menu to another site, which is told of whoever clicked what the firm wanted it to be told.
@Component
class OpeningLinks {

    private final Accounts accounts;
    private final WorkerNames workers;
    private final Assertions assertions;

    OpeningLinks(Accounts accounts, WorkerNames workers, Assertions assertions) {
        this.accounts = accounts;
        this.workers = workers;
        this.assertions = assertions;
    }

    /// To the site, or home where the firm took the entry out.
    @Transactional(readOnly = true)
    public Redirect open(Audience audience, UUID id) {
        return Visit.here().firm().menu(audience).links().stream()
                .filter(link -> link.id().equals(id))
                .findFirst()
                .map(this::lead)
                .orElseGet(() -> Redirect.to("").saying("portals.link-gone"));
    }

    // With another's rights one is not that other person: no site is told so.
    private Redirect lead(PortalLink link) {
        var guest = Objects.requireNonNull(Visit.here().guest());
        var address = new LinkAddress(link.url());
        var signed = address.needs(LinkAddress.TOKEN);
        if (signed && guest.behind() != null) {
            return Redirect.to("").saying("portals.link-personal");
        }
        var facts = facts(guest);
        if (signed) {
            facts.put(LinkAddress.TOKEN, token(address, guest, facts));
        }
        return Redirect.outside(address.filled(facts));
    }

    private Map<String, String> facts(Guest guest) {
        var facts = new HashMap<String, String>();
        facts.put("userId", guest.account().value().toString());
        facts.put("userName", guest.name());
        facts.put("email", accounts.get(guest.account()).email());
        facts.put("language", guest.language());
        var domain = guest.domain();
        if (domain != null) {
            facts.put("clientId", domain.id().toString());
            facts.put("clientName", domain.name());
        }
        workers.find(guest.account().value())
                .ifPresent(worker -> {
                    facts.put("workerId", worker.id().toString());
                    facts.put("workerName", worker.name());
                });
        return facts;
    }

    private String token(LinkAddress address, Guest guest, Map<String, String> facts) {
        var claims = new HashMap<String, String>();
        claims.put("firm", Visit.here().firm().slug());
        for (var fact : new String[] {"clientId", "workerId"}) {
            if (facts.containsKey(fact)) {
                claims.put(fact, facts.getOrDefault(fact, ""));
            }
        }
        return assertions.sign(
                new Assertion(address.origin(), guest.account().value().toString(), claims));
    }
}
