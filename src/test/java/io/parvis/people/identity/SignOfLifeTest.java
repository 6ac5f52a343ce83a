package io.parvis.people.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.ParvisTest;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class SignOfLifeTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired SettableClock clock;

    @Test
    void isWhatSomebodyAsksAndNotWhatAPageAsksByItself() {
        var firm = world.freshFirm();
        web.as(firm.admin())
                .open("/settings/firm?open=security")
                .submit("/security", "officeIdle", "10");
        var clerk = web.as(firm.clerk());
        assertThat(clerk.open("").status()).isEqualTo(200);
        clock.pass(Duration.ofMinutes(8));
        assertThat(clerk.open("").status()).isEqualTo(200);
        clerk.sending("X-Unattended", "true");
        clock.pass(Duration.ofMinutes(8));
        assertThat(clerk.open("").status()).as("eight minutes later").isEqualTo(200);
        clock.pass(Duration.ofMinutes(8));
        assertThat(clerk.open("").status()).as("sixteen minutes later").isNotEqualTo(200);
    }
}
