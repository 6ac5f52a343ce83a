package io.parvis.trust.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

/// Outside a demo.
@ParvisTest
class LandingPageTest {

    @Autowired Web web;
    @Autowired World world;
    @Autowired Rows rows;
    @Autowired Demo demo;

    @Test
    void namesNoFirmAndTellsNoPassword() {
        var page = web.at("").open("/");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.heading()).isEqualTo("Parvis");
        assertThat(page.text())
                .doesNotContain(world.alma().firm().name())
                .doesNotContain(SignIn.PASSWORD);
        assertThat(page.links()).doesNotContain("/outbox").contains("/operator");
    }

    @Test
    void speaksTheReadersLanguage() {
        assertThat(web.at("").speaking("nl").open("/").main())
                .contains("Waar een kantoor en zijn klanten samenwerken.");
        assertThat(web.at("").speaking("fr").open("/").main())
                .contains("L'endroit où un cabinet et ses clients travaillent ensemble.");
    }

    @Test
    void letsAReaderChooseTheLanguage() {
        var visitor = web.at("").sending("Referer", "http://localhost/");
        var chosen = visitor.open("/").submit("/language", "language", "nl");
        assertThat(chosen.status()).isEqualTo(303);
        assertThat(chosen.follow().main()).contains("Waar een kantoor");
    }

    @Test
    void makesNoDemoWhereSomebodyWorks() {
        demo.run(new DefaultApplicationArguments());
        assertThat(demo.isOn()).isFalse();
        assertThat(rows.count(world.alma().firm().system(), "select count(*) from demo_world"))
                .isZero();
    }
}
