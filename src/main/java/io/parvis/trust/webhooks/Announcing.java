package io.parvis.trust.webhooks;

import io.parvis.platform.kernel.Announcement;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Walls;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Writes down for whom an act is news, in its transaction: what did not happen is told to nobody, and what happened is
/// told for certain.
@Component
class Announcing {

    private final Webhooks webhooks;
    private final Waiting waiting;
    private final Bodies bodies;
    private final Walls walls;
    private final Bell bell;

    Announcing(Webhooks webhooks, Waiting waiting, Bodies bodies, Walls walls, Bell bell) {
        this.webhooks = webhooks;
        this.waiting = waiting;
        this.bodies = bodies;
        this.walls = walls;
        this.bell = bell;
    }

    @EventListener
    void on(Event event) {
        var news = event.announcements();
        if (!news.isEmpty() && Current.actor().firm() != null) {
            heard().news.addAll(news);
        }
    }

    private Heard heard() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Heard.class::isInstance)
                .map(Heard.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    var heard = new Heard(this::tell);
                    TransactionSynchronizationManager.registerSynchronization(heard);
                    return heard;
                });
    }

    private void tell(Set<Announcement> news) {
        if (walls.over(() -> queue(news)) > 0) {
            bell.ringAfterwards();
        }
    }

    private int queue(Set<Announcement> news) {
        var types = news.stream().map(Announcement::type).distinct().toList();
        var interested = webhooks.held(types);
        if (interested.isEmpty()) {
            return 0;
        }
        var shielded = waiting.shielded(news);
        var told =
                interested.stream()
                        .flatMap(webhook ->
                                news.stream()
                                        .filter(one -> webhook.wants(one, shielded))
                                        .map(one -> bodies.of(webhook, one)))
                        .toList();
        waiting.queue(told);
        return told.size();
    }

    /// What one transaction has to tell, each thing once. It is told at the very end: only then a new domain is there to
    /// say whether it is shielded.
    private static final class Heard implements TransactionSynchronization {

        private final Set<Announcement> news = new LinkedHashSet<>();
        private final Consumer<Set<Announcement>> telling;

        Heard(Consumer<Set<Announcement>> telling) {
            this.telling = telling;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            telling.accept(news);
        }
    }
}
