package io.parvis.people.clients;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.parvis.platform.jobs.Job;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The words of a firm's clients, by which the database forgives typing errors. It notes new ones by itself; what no
/// client is called any more is forgotten every night, so that the name of an erased client stays nowhere.
@Repository
class ClientWords {

    static final String JOB = "client-words";

    private static final LocalTime NIGHT = LocalTime.of(3, 10);

    private final JdbcClient jdbc;

    ClientWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Keeps each word that some client has, once.
    @Transactional
    public void tidy() {
        jdbc.sql(
                        """
                        delete from client_word w
                         where not exists (select from (select distinct said.word
                                                          from client c
                                                         cross join words_of(c.search) as said (word)) held
                                            where held.word = w.word)
                            or exists (select from client_word twin where twin.word = w.word and twin.ctid < w.ctid)
                        """)
                .update();
    }

    @Configuration(proxyBeanMethods = false)
    static class Declaring {

        @Bean
        Job clientWords(ClientWords words) {
            return Job.inEachFirm(JOB, Schedules.daily(NIGHT), words::tidy);
        }
    }
}
