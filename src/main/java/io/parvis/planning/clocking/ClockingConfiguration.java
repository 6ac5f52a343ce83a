package io.parvis.planning.clocking;

import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.parvis.platform.jobs.Job;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The work that clocking has without anybody asking.
@Configuration(proxyBeanMethods = false)
class ClockingConfiguration {

    private static final Duration OFTEN = Duration.ofMinutes(10);

    @Bean
    Job forgottenClockInsJob(ForgottenClockIns forgotten) {
        return Job.inEachFirm(ForgottenClockIns.JOB, FixedDelay.of(OFTEN), forgotten::end);
    }
}
