package io.parvis.platform.kernel;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Where verbs tell what happened. Listeners run at once, in the same transaction: they succeed or fail together.
@Component
public class Events {

    private final ApplicationEventPublisher publisher;

    Events(ApplicationEventPublisher publisher) {
        this.publisher = publisher;
    }

    public void publish(Event event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(event + " was published outside a transaction");
        }
        publisher.publishEvent(event);
    }
}
