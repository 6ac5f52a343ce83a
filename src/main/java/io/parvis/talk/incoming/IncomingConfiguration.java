package io.parvis.talk.incoming;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.parvis.platform.jobs.Job;
import io.parvis.talk.replies.ReplyBox;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class IncomingConfiguration {

    @Bean
    MailboxSettings mailboxSettings(
            @Value("${parvis.imap-url:}") String server,
            @Value("${parvis.mail-server:}") String voucher,
            ReplyBox box) {
        return MailboxSettings.of(server, voucher, box);
    }

    @Bean
    Job mailReading(ReadingMail reading) {
        return Job.acrossFirms(
                ReadingMail.JOB, Schedules.fixedDelay(Duration.ofSeconds(30)), reading::goRound);
    }
}
