package io.parvis.trust.bench;

import io.parvis.platform.database.DatabaseAccess;
import io.parvis.trust.seeding.SeededFirm;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/// Runs the program once in this process, only to hear what it says to the database.
@Component
class Rehearsal {

    private final ApplicationContext context;
    private final DatabaseAccess database;

    Rehearsal(ApplicationContext context, DatabaseAccess database) {
        this.context = context;
        this.database = database;
    }

    Map<Workload, List<Recording>> record(List<SeededFirm> firms, String mark) throws Exception {
        try (Listening listening = new Listening(application(), database)) {
            return listening.record(firms, mark);
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
