package io.parvis.people.importing;

import io.parvis.people.importing.ClientWriter.Written;
import io.parvis.people.importing.Undoings.Trace;
import java.time.Clock;
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
    private final Clock clock;

    Restoring(
            KnownClients known, ClientWriter writer, Undoings undoings, Trail trail, Clock clock) {
        this.known = known;
        this.writer = writer;
        this.undoings = undoings;
        this.trail = trail;
        this.clock = clock;
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
        trail.tellUndone(written.stream().map(Written::id).toList(), clock.instant());
        undoings.forget(imported, traces.stream().map(Trace::client).toList());
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
