package io.parvis.people.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Person;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// How long people of a firm stay signed in.
@ParvisTest
class StayingSignedInTest {

    private static final String PATH = "/settings/firm";

    @Autowired World world;
    @Autowired Web web;
    @Autowired SettableClock clock;

    private Cast firm;
    private Visitor admin;

    @BeforeEach
    void aFirm() {
        firm = world.freshFirm();
        admin = web.as(firm.admin());
    }

    @Test
    void signsPeopleOutAsSoonAsTheFirmSays() {
        admin.open(PATH).submit("/security", "officeIdle", "10", "portalLongest", "60");
        var clerk = web.as(firm.clerk());
        var owner = web.as(firm.owner());
        pass(9, clerk);
        pass(9, clerk);
        assertThat(isIn(owner)).isTrue();
        pass(9, clerk);
        clock.pass(Duration.ofMinutes(11));
        assertThat(isIn(clerk)).isFalse();
        clock.pass(Duration.ofMinutes(23));
        assertThat(isIn(owner)).as("an hour after signing in").isFalse();
        var elsewhere = web.as(world.alma().clerk());
        clock.pass(Duration.ofMinutes(61));
        assertThat(isIn(elsewhere)).isTrue();
    }

    @Test
    void staysWithinWhatTheInstallationAllows() {
        for (var wrong :
                List.of(
                        List.of("officeIdle", "4"),
                        List.of("officeIdle", "121"),
                        List.of("teamLongest", "721"),
                        List.of("portalIdle", "-5"),
                        List.of("portalIdle", "ten"))) {
            var page = admin.open(PATH).submit("/security", wrong.getFirst(), wrong.getLast());
            assertThat(page.status()).as(wrong.toString()).isEqualTo(422);
            assertThat(page.fieldError(wrong.getFirst())).as(wrong.toString()).isNotEmpty();
        }
        var longer = admin.open(PATH).submit("/security", "teamIdle", "60", "teamLongest", "30");
        assertThat(longer.fieldError("teamIdle")).isNotEmpty();
        assertThat(admin.open(PATH).submit("/security").status()).isEqualTo(303);
        for (Person other : List.of(firm.clerk(), firm.otherClerk())) {
            assertThat(web.as(other).post(PATH + "/security", "officeIdle", "10").status())
                    .isEqualTo(403);
            assertThat(web.as(other).post(PATH + "/languages", "languages", "fr").status())
                    .isEqualTo(403);
        }
    }

    private void pass(int minutes, Visitor busy) {
        clock.pass(Duration.ofMinutes(minutes));
        assertThat(isIn(busy)).isTrue();
    }

    private static boolean isIn(Visitor visitor) {
        return visitor.open("").status() == 200;
    }
}
