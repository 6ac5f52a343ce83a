package io.parvis.trust.webhooks;

import io.parvis.people.firm.Firm;
import io.parvis.platform.kernel.Events;
import io.parvis.trust.webhooks.Bodies.Queued;
import io.parvis.trust.webhooks.WebhookEvent.DeliveryRepeated;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What somebody sends to a webhook by hand: at once, whatever waits, so that they see what it answers.
@Component
class SendingAgain {

    private final Deliveries deliveries;
    private final Bodies bodies;
    private final Queue queue;
    private final Book book;

    SendingAgain(Deliveries deliveries, Bodies bodies, Queue queue, Book book) {
        this.deliveries = deliveries;
        this.bodies = bodies;
        this.queue = queue;
        this.book = book;
    }

    /// Tries the webhook out, once.
    Delivery ping(Firm firm, Webhook webhook) {
        var ping = bodies.ping(webhook);
        book.trial(webhook, ping);
        return queue.tell(firm, webhook, deliveries.get(ping.id()));
    }

    /// Sends the same message under the same id.
    Delivery again(Firm firm, Webhook webhook, UUID delivery) {
        book.repetition(webhook);
        return queue.tell(firm, webhook, deliveries.get(delivery));
    }

    /// What is written before anything is sent: who waits for an answer holds no transaction.
    @Component
    static class Book {

        private final Waiting waiting;
        private final Deliveries deliveries;
        private final Events events;

        Book(Waiting waiting, Deliveries deliveries, Events events) {
            this.waiting = waiting;
            this.deliveries = deliveries;
            this.events = events;
        }

        /// A trial never stands in the line: nobody but who asked for it sends it.
        @Transactional
        public void trial(Webhook webhook, Queued ping) {
            waiting.queue(List.of(ping));
            deliveries.leaveOut(ping.id());
            repetition(webhook);
        }

        @Transactional
        public void repetition(Webhook webhook) {
            events.publish(new DeliveryRepeated(webhook.id(), WebhookChanges.named(webhook)));
        }
    }
}
