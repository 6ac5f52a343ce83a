package io.parvis.platform.files;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.parvis.platform.jobs.Job;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FilesConfiguration {

    private static final LocalTime NIGHT = LocalTime.of(3, 30);

    @Bean
    Storage storage(
            @Value("${parvis.files:${parvis.data:./data}/files}") Path folder, Clock clock) {
        return new DiskStorage(folder, clock);
    }

    @Bean
    Job sweeping(Sweeping sweeping) {
        return Job.inEachFirm(Sweeping.JOB, Schedules.daily(NIGHT), sweeping::sweep);
    }
}
