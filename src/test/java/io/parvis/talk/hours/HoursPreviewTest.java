package io.parvis.talk.hours;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.tenancy.Current;
import io.parvis.testing.Cast;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.Rows;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Weeks and years as they result, the languages, and the public holidays.
@ParvisTest
class HoursPreviewTest {

    private static final String HOURS = "/settings/hours";

    @Autowired World world;
    @Autowired Web web;
    @Autowired Hours hours;
    @Autowired Rows rows;

    Cast cast;
    Visitor admin;

    @BeforeEach
    void aFirm() {
        cast = world.freshFirm();
        admin = web.as(cast.admin());
    }

    @Test
    @Proves({"D7", "FIRM-54"})
    void showWhatDecidesAtEachMomentOfAWeek() {
        var page = admin.open(HOURS + "?week=2026-10-21");
        var days = page.all(".week-day");
        assertThat(days).hasSize(7);
        assertThat(days.getFirst().text())
                .contains("Lundi")
                .contains("00:00–09:00 Fermé Aucun horaire")
                .contains("09:00–17:00 Ouvert Working hours");
        assertThat(days.getLast().text()).contains("00:00–24:00 Fermé Weekend");
        assertThat(days.getFirst().select("rect.strip-band").attr("width")).isEqualTo("480");
        assertThat(page.links()).anyMatch(link -> link.contains("week=2026-10-26#week"));
        assertThat(admin.open(HOURS + "?week=never").status()).isEqualTo(200);
    }

    @Test
    void sayWhereEqualsOverlapAndContradict() {
        var events = HOURS + "/events";
        var form = admin.open(events + "/new");
        form.submit(
                events, "name", "Congé", "start", "2026-03-09T00:00", "end", "2026-03-14T00:00");
        Object[] duty = {
            "name", "Garde", "start", "2026-03-11T09:00", "end", "2026-03-11T11:00", "opens", "true"
        };
        assertThat(form.submit(events, duty).status()).isEqualTo(303);
        var wednesday = admin.open(HOURS + "?week=2026-03-11").all(".week-day").get(2).text();
        assertThat(wednesday).contains("09:00–11:00 Ouvert Garde bien que Congé ferme");
        assertThat(wednesday).contains("11:00–24:00 Fermé Congé");
    }

    @Test
    void giveACopyMadeAnewItsOwnHours() {
        var morning = Instant.parse("2026-03-02T09:30:00Z");
        admin.post(HOURS + "/languages", "language", "fr");
        assertThat(isOpen("fr", morning)).isTrue();
        admin.delete(HOURS + "/languages/fr");
        var path = admin.open(HOURS).link("Working hours").orElseThrow();
        admin.open("site:" + path).submit(path, "start", "13:00");
        admin.post(HOURS + "/languages", "language", "fr");
        assertThat(isOpen("fr", morning)).isFalse();
    }

    @Test
    void showAYearDayByDay() {
        var page = admin.open(HOURS + "/year?year=2026");
        assertThat(page.all(".month-days a")).hasSize(365);
        assertThat(page.all(".month-days .day-open")).hasSize(261);
        assertThat(admin.open(HOURS + "/year?year=x").status()).isEqualTo(200);
    }

    @Test
    @Proves("D8")
    void areKeptForEachLanguageAndBeginAsACopy() {
        var copied = admin.open(HOURS).submit("/languages", "language", "fr").follow();
        assertThat(copied.main()).contains("Heures de travail").contains("Week-end");
        var path = copied.link("Heures de travail").orElseThrow();
        admin.open("site:" + path).submit(path, "start", "13:00");
        var morning = Instant.parse("2026-03-02T09:30:00Z");
        assertThat(isOpen("fr", morning)).isFalse();
        assertThat(isOpen("en", morning)).isTrue();
        assertThat(isOpen("nl", morning)).isTrue();

        var twice = admin.post(HOURS + "/languages", "language", "fr");
        assertThat(twice.summary()).contains("déjà des heures");
        assertThat(admin.delete(HOURS + "/languages/en").status()).isEqualTo(422);
        assertThat(admin.delete(HOURS + "/languages/fr").status()).isEqualTo(303);
        assertThat(isOpen("fr", morning)).isTrue();
    }

    @Test
    void offerPublicHolidaysOfTheFirmsCountry() {
        var offered = admin.open(HOURS + "/holidays?year=2026");
        assertThat(offered.main()).contains("Christmas");
        var added = offered.submit("/holidays").follow();
        assertThat(added.flash()).startsWith("Jours fériés ajoutés");
        assertThat(isOpen("en", Instant.parse("2026-07-21T09:00:00Z"))).isFalse();
        assertThat(offered.submit("/holidays").follow().flash()).endsWith("0");

        var canada = admin.open(HOURS + "/holidays?country=CA&region=qc&year=2026");
        assertThat(canada.main()).contains("Quebec");
        assertThat(canada.submit("/holidays", "days", List.of("1999-01-01")).status())
                .isEqualTo(422);
    }

    @Test
    void addOneEventInAllLanguages() {
        admin.post(HOURS + "/languages", "language", "fr");
        var event = admin.open(HOURS + "/events/new?language=fr");
        Object[] party = {"name", "Fête", "start", "2026-03-10T00:00", "end", "2026-03-11T00:00"};
        assertThat(event.submit("/events", party).status()).isEqualTo(303);
        var morning = Instant.parse("2026-03-10T09:30:00Z");
        assertThat(isOpen("fr", morning)).isFalse();
        assertThat(isOpen("en", morning)).isFalse();
        assertThat(event.submit("/events", party).fieldError("name")).contains("déjà un événement");

        var holidays = admin.open(HOURS + "/holidays?language=fr&year=2027");
        holidays.submit("/holidays", "days", List.of("2027-12-25"), "everyLanguage", "false");
        assertThat(admin.open(HOURS + "/events?language=fr").main()).contains("Noël");
        assertThat(admin.open(HOURS + "/events?language=en").main()).doesNotContain("Christmas");
        assertThat(holidays.submit("/holidays").follow().flash()).endsWith("12");
        assertThat(admin.open(HOURS + "/events?language=en").main()).contains("Christmas");
    }

    @Test
    void turnThePagesOfTenThousandEvents() {
        rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql(
                                        """
                                        insert into special_event (id, language, name, starts_at, ends_at)
                                        select gen_random_uuid(), 'en', 'Event ' || n,
                                               timestamp '2026-01-01' + n * interval '1 hour',
                                               timestamp '2026-01-01' + (n + 1) * interval '1 hour'
                                          from generate_series(1, 10000) n
                                        """)
                                .update());
        var first = admin.open(HOURS + "/events");
        assertThat(first.rows()).hasSize(50);
        assertThat(first.source().length()).isLessThan(100_000);
        var next = first.link("Suivant").orElseThrow();
        assertThat(admin.open("site:" + next).column("Événement").getFirst()).isEqualTo("Event 51");
        assertThat(admin.open(HOURS).rows().size()).isLessThan(20);
    }

    private boolean isOpen(String language, Instant moment) {
        return Current.as(
                cast.firm().system(), () -> hours.in(cast.firm(), language).isOpen(moment));
    }
}
