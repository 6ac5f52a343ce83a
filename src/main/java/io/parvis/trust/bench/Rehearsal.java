package io.parvis.trust.bench;

import io.parvis.platform.database.DatabaseAccess;
import io.parvis.trust.seeding.SeededFirm;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/// Runs the program once in this process, only to hear what it says to the database.
@Component
class Rehearsal {

    private final ApplicationContext context;
    private final DatabaseAccess database;
    private final NewNames names;
    private final Clock clock;

    Rehearsal(ApplicationContext context, DatabaseAccess database, NewNames names, Clock clock) {
        this.context = context;
        this.database = database;
        this.names = names;
        this.clock = clock;
    }

    Map<Workload, List<Recording>> record(List<SeededFirm> firms, Set<Workload> workloads)
            throws Exception {
        try (Listening listening = new Listening(application(), database, clock)) {
            return listening.record(new Listening.Rehearsed(firms, names), workloads);
        }
    }

    /// The class this very program was assembled from.
    private Class<?> application() {
        Object assembled =
                context.getBeansWithAnnotation(SpringBootApplication.class)
                        .values()
                        .iterator()
                        .next();
        return ClassUtils.getUserClass(assembled);
    }
}
