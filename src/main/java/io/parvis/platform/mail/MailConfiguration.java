package io.parvis.platform.mail;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.parvis.platform.jobs.Job;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MailConfiguration {

    @Bean
    MailSettings mailSettings(
            @Value("${parvis.smtp-url:}") String server,
            @Value("${parvis.mail-from:no-reply@localhost}") String from) {
        return MailSettings.of(server, from);
    }

    @Bean
    Job mailRounds(Courier courier) {
        return Job.acrossFirms(
                Courier.JOB, Schedules.fixedDelay(Duration.ofSeconds(10)), courier::goRound);
    }

    @Bean
    Job mailPurgeRounds(MailPurge mailPurge) {
        return Job.acrossFirms(
                MailPurge.JOB,
                Schedules.daily(ZoneOffset.UTC, LocalTime.of(3, 40)),
                mailPurge::purge);
    }

    @Bean
    Job ownMailRounds(OwnCourier courier) {
        return Job.acrossFirms(
                OwnCourier.JOB, Schedules.fixedDelay(Duration.ofSeconds(10)), courier::goRound);
    }
}
