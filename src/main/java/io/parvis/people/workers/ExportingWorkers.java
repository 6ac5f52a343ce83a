package io.parvis.people.workers;

import io.parvis.platform.kernel.Events;
import io.parvis.platform.tenancy.Current;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives a list of workers out, as lines that can be taken again.
@Component
public class ExportingWorkers {

    private final WorkerRows rows;
    private final NumberedWorkers numbered;
    private final Events events;

    ExportingWorkers(WorkerRows rows, NumberedWorkers numbered, Events events) {
        this.rows = rows;
        this.numbered = numbered;
        this.events = events;
    }

    /// Everybody whom the filter shows; that it happened is written down.
    @Transactional
    public List<Map<WorkerColumn, String>> lines(WorkerFilter filter) {
        events.publish(new WorkersExported(Current.actor().self(), filter.text()));
        return numbered.among(rows.ids(filter)).stream().map(LineOfWorker::of).toList();
    }
}
