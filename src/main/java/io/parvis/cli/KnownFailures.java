package io.parvis.cli;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Keeps Spring from reporting at length what the command line tells in one sentence. Named in
/// `META-INF/spring.factories`.
@Order(Ordered.HIGHEST_PRECEDENCE)
class KnownFailures implements SpringBootExceptionReporter {

    /// Spring creates reporters by this constructor.
    KnownFailures(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        return Complaint.about(failure).isPresent();
    }
}
