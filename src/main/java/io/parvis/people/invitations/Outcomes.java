package io.parvis.people.invitations;

import io.parvis.people.clientele.FilteredClients;
import io.parvis.people.importing.ImportedClients;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What becomes of each client of an audience, in one statement however many there are. Joined with the domain, whose
/// wall keeps the shielded ones out. Who owns several clients is invited once.
@Component
class Outcomes {

    static final String SQL =
            """
            with reached as (
                select c.id, c.name, c.code, c.language, d.owner_id,
                       case when c.archived_at is not null then 'ARCHIVED'
                            when a.state = 'ACTIVE' then 'HAS_ACCESS'
                            when a.state is distinct from 'INVITED' then 'CLOSED'
                            when a.email !~ '^[^@ ]+@[^@ ]+[.][^@ .]+$' then 'NO_EMAIL'
                            when exists (select from domain o
                                           join client_invitation i on i.firm_id = o.firm_id and i.domain_id = o.id
                                          where o.firm_id = d.firm_id and o.owner_id = d.owner_id
                                            and i.state in ('QUEUED', 'SENT') and i.at > :since) then 'RECENT'
                       end as barred
                  from client c
                  join domain d on d.firm_id = c.firm_id and d.id = c.id
                  left join account a on a.firm_id = d.firm_id and a.id = d.owner_id
                 where cast(:clients as uuid[]) is null and c.archived_at is null
                    or c.id in (select unnest(cast(:clients as uuid[])))),
            outcome as (
                select id, name, code, language,
                       case when barred is null
                             and row_number() over (partition by owner_id, barred is null order by code) > 1
                            then 'SAME_PERSON' else barred end as reason
                  from reached)
            """;

    private static final Duration RECENT = Duration.ofDays(1);

    private final FilteredClients filtered;
    private final ImportedClients imported;
    private final Clock clock;

    Outcomes(FilteredClients filtered, ImportedClients imported, Clock clock) {
        this.filtered = filtered;
        this.imported = imported;
        this.clock = clock;
    }

    Map<String, Object> parameters(Audience audience) {
        var parameters = new HashMap<String, Object>();
        parameters.put("clients", clients(audience));
        parameters.put("since", Timestamp.from(clock.instant().minus(RECENT)));
        return parameters;
    }

    Supplier<String> said(String query) {
        return filtered.said(query);
    }

    private UUID @Nullable [] clients(Audience audience) {
        return switch (audience) {
            case Audience.Everyone _ -> null;
            case Audience.Chosen chosen -> chosen.clients().toArray(UUID[]::new);
            case Audience.Filtered filter -> filtered.ids(filter.query()).toArray(UUID[]::new);
            case Audience.Imported from -> imported.created(from.list()).toArray(UUID[]::new);
        };
    }
}
