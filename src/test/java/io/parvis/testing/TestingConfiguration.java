package io.parvis.testing;

import io.parvis.people.firm.Founding;
import io.parvis.trust.bench.Heard;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/// What [ParvisTest] adds to the program.
@TestConfiguration
class TestingConfiguration {

    // Static, so that it stands before the data source is made.
    @Bean
    static Heard heard() {
        return new Heard();
    }

    @Bean
    @Primary
    SettableClock settableClock() {
        return new SettableClock();
    }

    @Bean
    Obligations obligations() {
        return new Obligations();
    }

    @Bean
    Rows rows(JdbcClient jdbc, TransactionTemplate transaction) {
        return new Rows(jdbc, transaction);
    }

    @Bean
    World world(Founding founding, Rows rows, SettableClock clock) {
        return new World(founding, rows, clock);
    }

    @Bean
    Web web(MockMvcTester mvc, Rows rows, SettableClock clock) {
        return new Web(mvc, new Keys(rows, clock));
    }

    @Bean
    Mailbox mailbox(Rows rows) {
        return new Mailbox(rows);
    }
}
