package io.parvis.papers.expected;

import io.parvis.people.menus.Audience;

/// Everybody of whom something is expected, as the database puts them beside it: `x` is what is expected, `p` the client
/// or the worker, `e` what came of it. Whoever is archived is left out, and the walls leave out who is out of sight.
final class Everybody {

    /// How it stands on the day `:today`.
    static final String STATE =
            """
            case when e.waived then 'WAIVED'
                 when e.sent_id is not null then 'WAITING'
                 when e.filed_id is null then 'MISSING'
                 when not x.expires or e.valid_until is null then 'FILED'
                 when e.valid_until < cast(:today as date) then 'EXPIRED'
                 when e.valid_until < cast(:today as date) + x.warns then 'EXPIRING'
                 else 'FILED' end
            """;

    /// Whether the last request is long enough ago, in days of `:zone`.
    static final String RESTED =
            "(e.asked_at is null or cast(e.asked_at at time zone :zone as date) + x.every <= cast(:today as date))";

    private static final String CLIENTS =
            """
              from expected_document x
              join client p on p.firm_id = x.firm_id and p.archived_at is null
                   and (x.client_kind is null or x.client_kind = p.kind)
                   and (x.project_id is null or x.project_id = p.project_id)
                   and (x.group_id is null or x.group_id = p.group_id)
              join domain d on d.firm_id = p.firm_id and d.id = p.id and not d.closed
              left join expectation e on e.firm_id = x.firm_id and e.expected_id = x.id and e.person_id = p.id
             where x.audience = 'CLIENT'
            """;

    private static final String WORKERS =
            """
              from expected_document x
              join worker p on p.firm_id = x.firm_id and p.archived_at is null
                   and (cardinality(x.natures) = 0 or p.nature = any(x.natures))
              left join expectation e on e.firm_id = x.firm_id and e.expected_id = x.id and e.person_id = p.id
             where x.audience = 'WORKER'
            """;

    private Everybody() {}

    static String from(Audience audience) {
        return audience == Audience.CLIENT ? CLIENTS : WORKERS;
    }

    /// Why somebody cannot be mailed: the name of an [Obstacle], or empty.
    static String obstacle(Audience audience) {
        return audience == Audience.CLIENT
                ? """
                case when d.blocked then 'BLOCKED'
                     when p.email = '' then 'NO_ADDRESS'
                     when p.owner_state not in ('INVITED', 'ACTIVE') then 'NO_PORTAL'
                     else '' end
                """
                : """
                case when p.email = '' then 'NO_ADDRESS'
                     when p.account_id is null then 'NO_PORTAL'
                     else '' end
                """;
    }

    /// What ties an expectation to its client or worker.
    static String column(Audience audience) {
        return audience == Audience.CLIENT ? "domain_id" : "worker_id";
    }
}
