package io.parvis.platform.machines;

import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.parvis.platform.jobs.Job;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MachinesConfiguration {

    // A stamp that is too old to serve need not be remembered.
    @Bean
    Job forgetStamps(UsedStamps used, Clock clock) {
        return Job.inEachFirm(
                "forget-stamps",
                FixedDelay.of(Duration.ofHours(1)),
                () -> used.forget(clock.instant().minus(Stamps.LASTS)));
    }
}
