package io.parvis.people.registration;

import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.parvis.platform.jobs.Job;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class RegistrationConfiguration {

    @Bean
    Job purgeRegistrations(Registrations registrations, Clock clock) {
        return Job.inEachFirm(
                "purge-registrations",
                FixedDelay.of(Duration.ofHours(1)),
                () -> registrations.purge(clock.instant()));
    }
}
