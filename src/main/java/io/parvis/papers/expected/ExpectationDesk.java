package io.parvis.papers.expected;

import io.parvis.papers.documents.Holders;
import io.parvis.papers.documents.Shelf;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts together what the office sees of one expected document of one person.
@Component
@Transactional(readOnly = true)
class ExpectationDesk {

    private static final int LATEST = 100;

    private final Expectations expectations;
    private final Holders holders;
    private final JdbcClient jdbc;

    ExpectationDesk(Expectations expectations, Holders holders, JdbcClient jdbc) {
        this.expectations = expectations;
        this.holders = holders;
        this.jdbc = jdbc;
    }

    /// @param sent the form that was refused, with what was typed into it; empty for none
    /// @throws NotFound where it is not expected, or the person is out of sight
    ExpectationPage page(Shelf shelf, UUID id, String sent, Fields fields) {
        var one = expectations.get(shelf, id);
        return new ExpectationPage(
                one,
                holders.name(shelf).orElseThrow(NotFound::new),
                documents(shelf),
                expectations.requests(one),
                expectations.today(),
                sent,
                fields);
    }

    private List<Choice> documents(Shelf shelf) {
        return jdbc.sql(
                        """
                        select id, label from document
                         where %s = :person
                         order by id desc limit :most
                        """
                                .formatted(shelf.isForClients() ? "domain_id" : "worker_id"))
                .param("person", shelf.person())
                .param("most", LATEST)
                .query((row, _) -> new Choice(row.getString("id"), row.getString("label")))
                .list();
    }
}
