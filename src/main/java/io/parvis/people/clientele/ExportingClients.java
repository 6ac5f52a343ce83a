package io.parvis.people.clientele;

import io.parvis.people.clientele.ClientListQuery.Place;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.sheets.Sheet;
import io.parvis.platform.tenancy.Current;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes the clients that a filter shows into a file, some hundred at a time: memory stays the same at any size.
@Component
class ExportingClients {

    private static final int HANDFUL = 500;

    private final ClientRows rows;
    private final Events events;
    private final TransactionTemplate transaction;

    ExportingClients(ClientRows rows, Events events, TransactionTemplate transaction) {
        this.rows = rows;
        this.events = events;
        this.transaction = transaction;
    }

    /// Writes that it happens first, then row after row.
    void export(ClientListQuery query, ClientSheet words, Sheet sheet) throws IOException {
        var actor = Current.actor();
        transaction.executeWithoutResult(
                _ -> events.publish(new ClientsExported(actor.self(), query.parametersText())));
        sheet.row(words.headings());
        for (var page = page(query, null); !page.isEmpty(); ) {
            for (var row : page) {
                sheet.row(words.cells(row));
            }
            page = page.size() < HANDFUL ? List.of() : page(query, page.getLast().end());
        }
    }

    private List<ClientRow> page(ClientListQuery query, @Nullable Place after) {
        return rows.page(query.from(after), Current.actor().zone(), HANDFUL);
    }
}
