package io.parvis.trust.bench;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/// Hears what the program under test says to its database, with the bench's own tape.
public final class Heard implements BeanPostProcessor {

    private final Tape tape = new Tape(Clock.systemUTC());

    /// The statements sent while this work is done; nothing else may be at work.
    public List<String> during(Runnable work) {
        tape.start();
        try {
            work.run();
        } finally {
            tape.stop();
        }
        return tape.stop().visits().stream().flatMap(List::stream).map(Spoken::sql).toList();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new RecordingSource(source, tape) : bean;
    }
}
