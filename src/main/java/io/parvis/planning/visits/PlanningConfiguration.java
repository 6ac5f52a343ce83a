package io.parvis.planning.visits;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.parvis.platform.jobs.Job;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class PlanningConfiguration {

    @Bean
    Job unfoldingVisits(Unfolding unfolding) {
        return Job.inEachFirm(
                Unfolding.JOB,
                Schedules.daily(ZoneOffset.UTC, LocalTime.of(2, 20)),
                unfolding::moveAllOn);
    }
}
