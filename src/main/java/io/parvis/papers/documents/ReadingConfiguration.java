package io.parvis.papers.documents;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.parvis.platform.jobs.Job;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Bean
    Job readingOfDocuments(ReadingDocuments reading) {
        return Job.inEachFirm(ReadingDocuments.JOB, Schedules.fixedDelay(MINUTE), reading::read);
    }
}
