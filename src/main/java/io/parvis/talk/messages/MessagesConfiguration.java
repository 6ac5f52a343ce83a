package io.parvis.talk.messages;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.parvis.platform.jobs.Job;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MessagesConfiguration {

    @Bean
    Job messageRounds(Rounds rounds) {
        return Job.inEachOpenFirm(Rounds.JOB, Schedules.fixedDelay(Rounds.PAUSE), rounds::goRound);
    }
}
