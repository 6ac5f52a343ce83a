package io.parvis.talk.chat;

import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.parvis.platform.jobs.Job;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ChatConfiguration {

    @Bean
    Job tidyChats(Tidying tidying) {
        return Job.inEachFirm(Tidying.JOB, FixedDelay.of(Duration.ofMinutes(1)), tidying::tidy);
    }

    @Bean
    Job forgetChats(Tidying tidying) {
        return Job.inEachFirm(
                Tidying.FORGETTING, FixedDelay.of(Duration.ofHours(6)), tidying::forget);
    }
}
