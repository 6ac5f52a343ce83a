package io.parvis.talk.hours;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.tenancy.Current;
import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Proves;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class HoursTest {

    private static final String HOURS = "/settings/hours";
    private static final String NEW = HOURS + "/schedules/new";
    private static final String SCHEDULES = HOURS + "/schedules";
    private static final String EVENTS = HOURS + "/events";

    @Autowired World world;
    @Autowired Web web;
    @Autowired Hours hours;
    @Autowired SettableClock clock;

    Cast cast;
    Visitor admin;

    @BeforeEach
    void aFirm() {
        cast = world.freshFirm();
        admin = web.as(cast.admin());
    }

    @Test
    @Proves({"FIRM-48", "FIRM-49", "FIRM-50", "FIRM-55"})
    void areThereFromTheFirstDay() {
        var page = admin.open(HOURS);
        assertThat(names(page)).containsExactly("Weekend", "Working hours");
        assertThat(page.main()).contains("09:00–17:00").contains("Événements spéciaux");
        assertThat(page.detail("État")).isEqualTo("Ouvert");
        assertThat(page.detail("En raison de")).contains("Working hours");
        assertThat(page.detail("Prochain changement")).contains("17:00");
        clock.set(Instant.parse("2026-03-07T09:00:00Z"));
        assertThat(web.as(cast.admin()).open(HOURS).detail("En raison de")).contains("Weekend");
    }

    @Test
    @Proves({"FIRM-51", "FIRM-56", "FIRM-57", "FIRM-58", "FIRM-59"})
    void areAddedOpenedByNameAndChanged() {
        var added =
                admin.open(NEW)
                        .submit(
                                SCHEDULES,
                                "name",
                                "Samedi matin",
                                "days",
                                List.of("SATURDAY"),
                                "start",
                                "09:00",
                                "end",
                                "12:00")
                        .follow();
        assertThat(added.flash()).isEqualTo("L'horaire « Samedi matin » a été ajouté.");
        assertThat(names(added)).containsExactly("Samedi matin", "Weekend", "Working hours");
        assertThat(isOpen("2026-03-07T09:00:00Z")).isTrue();

        var path = added.link("Samedi matin").orElseThrow();
        var form = admin.open("site:" + path);
        assertThat(form.value("start")).isEqualTo("09:00");
        assertThat(form.submit(path, "everyDay", "true").status()).isEqualTo(303);
        assertThat(admin.open(HOURS).main()).contains("Tous les jours");
        assertThat(isOpen("2026-03-08T09:00:00Z")).isTrue();
    }

    @Test
    @Proves("FIRM-60")
    void lastAllDay() {
        admin.open(NEW)
                .submit(SCHEDULES, "name", "24/7", "everyDay", "true", "allDay", "true")
                .follow();
        assertThat(isOpen("2026-03-08T03:00:00Z")).isTrue();
        assertThat(admin.open(HOURS).detail("Prochain changement")).isEqualTo("Reste ouvert");
    }

    @Test
    void goOnAfterMidnightWhenTheySaySo() {
        var form = admin.open(NEW);
        Object[] night = {
            "name", "Nuit", "days", List.of("MONDAY"), "start", "22:00", "end", "06:00"
        };
        var refused = form.submit(SCHEDULES, night);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.fieldError("end")).contains("Se termine le lendemain");
        assertThat(refused.submit(SCHEDULES, "nextDay", "true").status()).isEqualTo(303);
        assertThat(isOpen("2026-03-03T04:00:00Z")).isTrue();
        assertThat(isOpen("2026-03-03T06:00:00Z")).isFalse();
    }

    @Test
    @Proves({"FIRM-61", "FIRM-62", "FIRM-63", "FIRM-64"})
    void getALunchBreakWhenSavedThatIsSetAfterwards() {
        var path = admin.open(HOURS).link("Working hours").orElseThrow();
        assertThat(admin.open("site:" + path + "/lunch").follow().flash())
                .contains("pas encore de pause-repas");
        var saved = admin.open("site:" + path).submit(path, "lunch", "true").follow();
        assertThat(names(saved)).containsExactly("Weekend", "Working hours", "Lunch break");
        assertThat(isOpen("2026-03-02T11:30:00Z")).isFalse();

        var lunch = saved.link("Lunch break").orElseThrow();
        var set = admin.open("site:" + lunch).submit(lunch, "start", "12:30", "end", "13:30");
        assertThat(set.status()).isEqualTo(303);
        assertThat(isOpen("2026-03-02T11:15:00Z")).isTrue();
        assertThat(isOpen("2026-03-02T12:15:00Z")).isFalse();

        assertThat(admin.open("site:" + path).submit(path).status()).isEqualTo(303);
        assertThat(isOpen("2026-03-02T12:15:00Z")).isFalse();
        assertThat(admin.delete("site:" + lunch, "version", 3).status()).isEqualTo(303);
        assertThat(isOpen("2026-03-02T12:15:00Z")).isTrue();
    }

    @Test
    void keepTheLunchBreakInsideItsSchedule() {
        var path = admin.open(HOURS).link("Working hours").orElseThrow();
        admin.open("site:" + path).submit(path, "lunch", "true");
        var outside =
                admin.open("site:" + path + "/lunch")
                        .submit(path + "/lunch", "start", "17:00", "end", "18:00");
        assertThat(outside.fieldError("start")).contains("09:00–17:00");
        var backwards =
                admin.open("site:" + path + "/lunch")
                        .submit(path + "/lunch", "start", "13:00", "end", "12:00");
        assertThat(backwards.fieldError("end")).contains("avant le début");
        var shorter = admin.open("site:" + path).submit(path, "end", "12:30");
        assertThat(shorter.fieldError("lunch")).contains("12:00–13:00");
        var closed = admin.open("site:" + path).submit(path, "closes", "true");
        assertThat(closed.fieldError("lunch")).contains("fermées");
    }

    @Test
    @Proves({"FIRM-52", "FIRM-65"})
    void giveWayToSpecialEvents() {
        var added =
                admin.open(EVENTS + "/new")
                        .submit(
                                EVENTS,
                                "name",
                                "Inventaire",
                                "start",
                                "2026-03-03T00:00",
                                "end",
                                "2026-03-04T00:00")
                        .follow();
        var path = added.link("Inventaire").orElseThrow();
        assertThat(isOpen("2026-03-03T10:00:00Z")).isFalse();
        assertThat(admin.open("site:" + path).submit(path, "opens", "true").status())
                .isEqualTo(303);
        assertThat(isOpen("2026-03-03T03:00:00Z")).isTrue();
        assertThat(admin.delete("site:" + path, "version", 1).status()).isEqualTo(303);
        assertThat(isOpen("2026-03-03T03:00:00Z")).isFalse();
    }

    @Test
    void refuseWhatMakesNoSense() {
        var schedule = admin.open(NEW);
        assertThat(
                        schedule.submit(SCHEDULES, "name", "A", "start", "10:00", "end", "10:00")
                                .fieldError("end"))
                .contains("identiques");
        assertThat(schedule.submit(SCHEDULES, "name", "A", "days", "NEVER").summary())
                .contains("au moins un jour");
        assertThat(schedule.submit(SCHEDULES, "name", "A", "start", "25:00").fieldError("start"))
                .contains("09:00");
        assertThat(schedule.submit(SCHEDULES, "name", "Weekend").fieldError("name"))
                .contains("déjà un horaire");
        var event = admin.open(EVENTS + "/new");
        Object[] backwards = {"name", "A", "start", "2026-03-04T00:00", "end", "2026-03-03T00:00"};
        assertThat(event.submit(EVENTS, backwards).fieldError("end")).contains("après le début");
        assertThat(event.submit(EVENTS, "name", "A", "start", "demain").fieldError("start"))
                .contains("une date et une heure");
        assertThat(
                        event.submit(EVENTS, "name", "A", "start", "9999-01-01T00:00")
                                .fieldError("start"))
                .contains("2199");
    }

    @Test
    void followTheClockOfTheFirmsTimeZone() {
        var form = admin.open(HOURS + "/zone");
        var unknown = form.submit("/zone", "zone", "Europe/Atlantis");
        assertThat(unknown.fieldError("zone")).contains("n'existe pas");
        assertThat(unknown.all("[name=zone] option[selected]").eachText())
                .containsExactly("Europe/Brussels");
        assertThat(form.submit("/zone", "zone", "America/Toronto").status()).isEqualTo(303);
        var page = admin.open(HOURS);
        assertThat(page.detail("Fuseau horaire")).contains("America/Toronto");
        assertThat(page.detail("État")).isEqualTo("Fermé");
        clock.set(Instant.parse("2026-03-02T15:00:00Z"));
        assertThat(web.as(cast.admin()).open(HOURS).detail("État")).isEqualTo("Ouvert");
    }

    @Test
    void tellTheSecondOfTwoWhoChangeOne() {
        var path = admin.open(HOURS).link("Working hours").orElseThrow();
        var mine = admin.open("site:" + path);
        var theirs = web.as(cast.otherAdmin()).open("site:" + path);
        assertThat(theirs.submit(path, "start", "08:00").status()).isEqualTo(303);
        assertThat(mine.submit(path, "start", "10:00").status()).isEqualTo(409);
    }

    @Test
    void keepTheTwoTheyBeganWith() {
        var path = admin.open(HOURS).link("Weekend").orElseThrow();
        var refused = admin.delete("site:" + path, "version", 0);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.summary()).contains("restent");
    }

    @Test
    void areNotTheOtherFirms() {
        var other = web.as(world.freshFirm().admin());
        var path = other.open(HOURS).link("Working hours").orElseThrow();
        var id = path.substring(path.lastIndexOf('/'));
        assertThat(admin.open(SCHEDULES + id).status()).isEqualTo(404);
        assertThat(admin.post(SCHEDULES + id, "name", "Mine", "version", 0).status())
                .isEqualTo(404);
        assertThat(web.as(cast.clerk()).open(HOURS).status()).isEqualTo(403);
    }

    private boolean isOpen(String moment) {
        return Current.as(
                cast.firm().system(),
                () -> hours.in(cast.firm(), "en").isOpen(Instant.parse(moment)));
    }

    private static List<String> names(Page page) {
        return page.all("a[href*=/settings/hours/schedules/]").stream()
                .filter(link -> link.parent() != null && link.parent().hasClass("main"))
                .map(Element::text)
                .toList();
    }
}
