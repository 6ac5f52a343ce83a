package io.parvis.trust.audit;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.parvis.platform.jobs.Job;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class AuditConfiguration {

    @Bean
    Job sealing(AuditChain chain) {
        return Job.inEachFirm(
                AuditChain.JOB, Schedules.fixedDelay(Duration.ofMinutes(1)), chain::seal);
    }
}
