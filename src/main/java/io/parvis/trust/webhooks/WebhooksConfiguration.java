package io.parvis.trust.webhooks;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.parvis.platform.api.Hooks;
import io.parvis.platform.jobs.Job;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WebhooksConfiguration {

    // The log of a month is what somebody who looks for a fault needs.
    private static final Duration KEPT = Duration.ofDays(30);

    @Bean
    Job deliveringWebhooks(Delivering delivering) {
        return Job.acrossFirms(
                Delivering.JOB, Schedules.fixedDelay(Duration.ofSeconds(10)), delivering::goRound);
    }

    @Bean
    Job forgettingDeliveries(Deliveries deliveries, Clock clock) {
        return Job.inEachFirm(
                "webhook-log",
                Schedules.fixedDelay(Duration.ofHours(6)),
                () -> deliveries.forget(clock.instant().minus(KEPT)));
    }

    @Bean
    Hooks hooks() {
        var names = Stream.of(Announced.values()).map(Announced::text).toList();
        return new Hooks(names, Bodies.WebhookMessage.class);
    }
}
