package io.parvis.people.importing;

import io.parvis.people.clients.ClientFate;
import io.parvis.people.clients.DeletingClients;
import io.parvis.people.clients.Fate;
import io.parvis.people.importing.Undoings.Trace;
import io.parvis.people.mapping.Facts;
import io.parvis.people.matching.ClientWriter;
import io.parvis.people.matching.ClientWriter.Written;
import io.parvis.people.matching.KnownClients;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Puts clients back to what they were before an import.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Restoring {

    private final KnownClients known;
    private final ClientWriter writer;
    private final Undoings undoings;
    private final Trail trail;
    private final DeletingClients deleting;

    Restoring(
            KnownClients known,
            ClientWriter writer,
            Undoings undoings,
            Trail trail,
            DeletingClients deleting) {
        this.known = known;
        this.writer = writer;
        this.undoings = undoings;
        this.trail = trail;
        this.deleting = deleting;
    }

    public void putBack(UUID imported, List<Trace> traces) {
        if (traces.isEmpty()) {
            return;
        }
        var now = known.byId(traces.stream().map(Trace::client).toList());
        var written = new ArrayList<Written>();
        for (var trace : traces) {
            var client = now.get(trace.client());
            if (client != null && trace.before() != null) {
                written.add(Undoings.back(client, trace.before()));
            }
        }
        writer.write(written);
        writer.judge(judged(traces, written));
        trail.tellUndone(written.stream().map(Written::id).toList());
        undoings.forget(imported, traces.stream().map(Trace::client).toList());
    }

    /// Takes away those that the import made, as an employee would who deletes them: what some feature keeps, and what is
    /// not in sight, stays. @return how many went
    public int erase(UUID imported, List<UUID> created) {
        if (created.isEmpty()) {
            return 0;
        }
        var erased = ClientFate.of(deleting.erase(created), Fate.ERASED);
        var left = new HashSet<>(created);
        left.removeAll(erased);
        undoings.keep(imported, left);
        return erased.size();
    }

    private static Stream<Written> judged(List<Trace> traces, List<Written> written) {
        var judged =
                new HashSet<>(
                        traces.stream()
                                .filter(trace -> isJudged(trace.before()))
                                .map(Trace::client)
                                .toList());
        return written.stream().filter(it -> judged.contains(it.id()));
    }

    private static boolean isJudged(@Nullable Map<String, String> before) {
        return before != null
                && (before.containsKey(Facts.ATTITUDE) || before.containsKey(Facts.REMARK));
    }
}
