package io.parvis.people.domains;

import io.parvis.platform.kernel.Events;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the platform's support reads of a firm's domains: those that the firm opened to it, and nothing to change. The
/// wall decides; here the actor looks into the firm as support (see `Actor.supporting`).
@Component
public class SupportedDomains {

    private final JdbcClient jdbc;
    private final DomainFile file;
    private final Events events;
    private final Clock clock;

    SupportedDomains(JdbcClient jdbc, DomainFile file, Events events, Clock clock) {
        this.jdbc = jdbc;
        this.file = file;
        this.events = events;
        this.clock = clock;
    }

    /// By name; those whose name holds the fragment when there is one.
    @Transactional(readOnly = true)
    public List<SupportedDomain> list(String fragment, int most) {
        return jdbc.sql(
                        """
                        select d.id, c.code, c.name, d.status, d.blocked, d.access
                          from domain d
                          join client c on c.firm_id = d.firm_id and c.id = d.id
                         where d.access = 'FUNCTIONS_AND_SUPPORT'
                           and position(folded(:fragment) in folded(c.name)) > 0
                         order by c.name collate reader_order, c.id
                         limit :most
                        """)
                .params(Map.of("fragment", fragment, "most", most))
                .query(SupportedDomains::row)
                .list();
    }

    /// The details of a domain, to read; empty when there is none that support may see. The look is noted.
    ///
    /// @param back the address of the list from which support came
    @Transactional
    public Optional<View> look(DomainId id, String back) {
        return file.find(id, LocalDate.ofInstant(clock.instant(), Current.actor().zone()))
                .map(contents -> {
                    events.publish(new SupportLooked(id));
                    return new SupportSheet(page(contents), back);
                });
    }

    private DomainPage page(DomainFile.Contents contents) {
        return new DomainPage(
                contents,
                List.of(),
                Fields.empty(),
                true,
                new DomainPage.Reader(Current.actor().name(), clock.instant()));
    }

    private static SupportedDomain row(ResultSet row, int number) throws SQLException {
        return new SupportedDomain(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                DomainStatus.valueOf(row.getString("status")),
                row.getBoolean("blocked"),
                BackOfficeAccess.valueOf(row.getString("access")));
    }

    /// A domain in the list of support.
    public record SupportedDomain(
            UUID id,
            String code,
            String name,
            DomainStatus status,
            boolean blocked,
            BackOfficeAccess access) {}
}
