package io.parvis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class WorldTest {

    @Autowired World world;
    @Autowired Web web;
    @Autowired SettableClock clock;

    @Test
    void signsEverybodyInAtTheirDoor() {
        for (var person : world.alma().people()) {
            var page = web.as(person).open("/account");
            var status = person.equals(world.alma().former()) ? 303 : 200;
            assertThat(page.status()).as(person.name()).isEqualTo(status);
        }
    }

    @Test
    void opensTheDoorWithEverybodysPassword() {
        // Other tests guess at the operator's door, which slows down for a while.
        clock.pass(Duration.ofDays(1));
        var operator = world.operator().operator();
        var door = web.at(operator.door()).open("/sign-in");
        var home =
                door.submit(
                        "/sign-in",
                        "identifier",
                        operator.identifier(),
                        "password",
                        World.PASSWORD);
        assertThat(home.location()).as(home.toString()).isEqualTo("/operator");
    }

    @Test
    void speaksTheFirmsLanguageToStrangers() {
        assertThat(web.at("/cabinet-alma/office").open("/sign-in").heading())
                .isNotEqualTo(web.at("/thuis-en-co/office").open("/sign-in").heading());
    }

    @Test
    void makesFirmsThatShareNothing() {
        var one = world.freshFirm();
        var other = world.freshFirm();
        assertThat(one.firm().slug()).isNotEqualTo(other.firm().slug());
        assertThat(one.owner().name()).isNotEqualTo(other.owner().name());
    }

    @Test
    void sendsFormsWithTheirSecret() {
        var admin = world.freshFirm().admin();
        var page = web.as(admin).open("/account");
        assertThat(page.submit("/appearance", "theme", "dark").status()).isEqualTo(303);
        assertThat(web.as(admin).post("/appearance", "theme", "dark").status()).isEqualTo(303);
        assertThat(web.as(admin).forging().post("/appearance", "theme", "dark").status())
                .isEqualTo(403);
    }
}
