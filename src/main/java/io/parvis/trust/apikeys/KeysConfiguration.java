package io.parvis.trust.apikeys;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.parvis.platform.api.ProblemWriter;
import io.parvis.platform.jobs.Job;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration
class KeysConfiguration {

    private static final String PATHS = "/api/*";
    private static final String SCIM = "/scim/*";
    // Inside the edge of the API, which says refusals as problems.
    private static final int DOOR = Ordered.HIGHEST_PRECEDENCE + 22;

    @Bean
    FilterRegistrationBean<KeyDoor> keyDoor(
            KeyRing ring, RateLimits limits, ProblemWriter problems) {
        var registration = new FilterRegistrationBean<>(new KeyDoor(ring, limits, problems));
        registration.addUrlPatterns(PATHS, SCIM);
        registration.setOrder(DOOR);
        return registration;
    }

    @Bean
    FilterRegistrationBean<Repeats> repeats(Answers answers, ProblemWriter problems, Clock clock) {
        var registration = new FilterRegistrationBean<>(new Repeats(answers, problems, clock));
        registration.addUrlPatterns(PATHS);
        registration.setOrder(DOOR + 1);
        return registration;
    }

    @Bean
    Job forgettingAnswers(Answers answers, Clock clock) {
        return Job.inEachFirm(
                "api-answers",
                Schedules.fixedDelay(Duration.ofHours(1)),
                () -> answers.forget(clock.instant().minus(Repeats.KEPT)));
    }
}
