package io.parvis.planning.replacements;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.people.workers.WorkerId;
import io.parvis.people.workers.WorkerName;
import io.parvis.people.workers.WorkerProfile;
import io.parvis.planning.presence.Absence;
import io.parvis.planning.presence.AbsenceKind;
import io.parvis.planning.presence.Availability;
import io.parvis.planning.replacements.Candidate.Stay;
import io.parvis.planning.travel.TravelTime;
import io.parvis.planning.travel.TravelTime.Place;
import io.parvis.planning.visits.Hours.Span;
import io.parvis.planning.visits.VisitId;
import io.parvis.platform.kernel.Message;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A visit on Tuesday 3 March from eight to ten, in 1000 Brussels.
class RankingTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");
    private static final Place HERE = new Place(UUID.randomUUID(), "1000");
    private static final TravelTime TRAVEL = new TravelTime(10, 30);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);

    private static final Need NEED =
            new Need(
                    new VisitId(UUID.randomUUID()),
                    "Bakery",
                    HERE,
                    "Ménage",
                    null,
                    span("08:00", "10:00"),
                    ZONE,
                    0);

    @Test
    void proposesWhoeverIsFree() {
        var only = ranked(somebody("Ann"));
        assertThat(names(only.proposals())).containsExactly("Ann");
        assertThat(keys(only.proposals().getFirst().reasons()))
                .containsExactly("replacements.free", "replacements.planned");
        assertThat(only.proposals().getFirst().cautions()).isEmpty();
        assertThat(ranked().proposals()).isEmpty();
    }

    @Test
    void saysWhyOthersCouldNotGo() {
        var away = new Candidate(profile("Away", ""), List.of(), List.of(absence()), List.of(), 0);
        var busy = with(profile("Busy", ""), stay("09:59", "11:00", "Florist"));
        var hidden = with(profile("Hidden", ""), stay("07:00", "08:01", ""));
        var ranking =
                ranked(away, busy, hidden, with(profile("Next", ""), stay("10:00", "11:00", "")));
        assertThat(names(ranking.proposals())).containsExactly("Next");
        assertThat(ranking.others().stream().map(one -> keys(one.obstacles())))
                .containsExactly(
                        List.of("replacements.away"),
                        List.of("replacements.busy.at"),
                        List.of("replacements.busy"));
    }

    @Test
    void demandsTheServiceAsASkillWhereSomebodyHasIt() {
        var able = with(new WorkerProfile(name("Able"), List.of("menage "), ""));
        var ranking = ranked(somebody("Unable"), able);
        assertThat(names(ranking.proposals())).containsExactly("Able");
        assertThat(keys(ranking.proposals().getFirst().reasons())).contains("replacements.skill");
        assertThat(keys(ranking.others().getFirst().obstacles()))
                .containsExactly("replacements.skill-missing");
        assertThat(names(ranked(somebody("Unable")).proposals())).containsExactly("Unable");
    }

    @Test
    void putsThoseFirstWhomTheClientKnowsThenWhoeverLivesNearThenWhoeverHasLessToDo() {
        var far = somebody("Far");
        var region = with(profile("Region", "1070"));
        var near = with(profile("Near", "1000"));
        var known = new Candidate(profile("Known", ""), List.of(), List.of(), List.of(), 3);
        var loaded = with(profile("Loaded", ""), stay("14:00", "18:00", ""));
        var ranking = ranked(loaded, far, region, near, known);
        assertThat(names(ranking.proposals()))
                .containsExactly("Known", "Near", "Region", "Far", "Loaded");
        assertThat(keys(ranking.proposals().getFirst().reasons())).contains("replacements.known");
        assertThat(keys(ranking.proposals().get(1).reasons())).contains("replacements.near");
        assertThat(keys(ranking.proposals().get(2).reasons())).contains("replacements.region");
    }

    @Test
    void cautionsWhereTheWayIsTooShort() {
        var hurried = with(profile("Hurried", "1000"), stay("06:00", "07:45", ""));
        var onTime = with(profile("On time", ""), stay("10:30", "12:00", ""));
        var ranking = ranked(hurried, onTime);
        assertThat(names(ranking.proposals())).containsExactly("On time", "Hurried");
        assertThat(ranking.proposals().get(1).cautions())
                .containsExactly(Message.of("replacements.hurried", 15L, 30));
    }

    @Test
    void cautionsOutsideOfTheHoursAndWhereTooFewAreLeft() {
        var late = offering("Late", "12:00", "18:00", List.of());
        var full = offering("Full", "08:00", "12:00", List.of(stay("10:00", "12:30", "")));
        var ranking = ranked(late, full);
        assertThat(ranking.proposals().stream().map(one -> keys(one.cautions())))
                .containsExactlyInAnyOrder(
                        List.of("replacements.outside"),
                        List.of("replacements.hurried", "replacements.full"));
        var free = ranked(offering("Free", "08:00", "12:00", List.of())).proposals().getFirst();
        assertThat(free.reasons()).contains(Message.of("replacements.left", 4L, "00"));
        assertThat(free.outside()).isFalse();
    }

    @Test
    void proposesNobodyWhoGoesAlreadyAndIsThere() {
        var ann = somebody("Ann");
        var given =
                new Need(
                        NEED.visit(),
                        "",
                        HERE,
                        "Ménage",
                        ann.profile().worker().id(),
                        NEED.span(),
                        ZONE,
                        0);
        var ranking = Ranking.of(given, TRAVEL, List.of(ann));
        assertThat(ranking.proposals()).isEmpty();
        assertThat(ranking.others()).isEmpty();
        var away = new Candidate(ann.profile(), List.of(), List.of(absence()), List.of(), 0);
        assertThat(Ranking.of(given, TRAVEL, List.of(away)).others()).hasSize(1);
    }

    private static Ranking ranked(Candidate... all) {
        return Ranking.of(NEED, TRAVEL, List.of(all));
    }

    private static Candidate somebody(String name) {
        return with(profile(name, ""));
    }

    private static Candidate with(WorkerProfile profile, Stay... stays) {
        return new Candidate(profile, List.of(), List.of(), List.of(stays), 0);
    }

    private static Candidate offering(String name, String from, String until, List<Stay> stays) {
        var hours =
                new Availability(
                        UUID.randomUUID(),
                        new WorkerId(UUID.randomUUID()),
                        DayOfWeek.TUESDAY,
                        LocalTime.parse(from),
                        LocalTime.parse(until));
        return new Candidate(profile(name, ""), List.of(hours), List.of(), stays, 0);
    }

    private static WorkerProfile profile(String name, String postalCode) {
        return new WorkerProfile(name(name), List.of(), postalCode);
    }

    private static WorkerName name(String name) {
        return new WorkerName(new WorkerId(UUID.randomUUID()), name);
    }

    private static Absence absence() {
        return new Absence(
                UUID.randomUUID(),
                new WorkerId(UUID.randomUUID()),
                TUESDAY,
                TUESDAY,
                AbsenceKind.SICK,
                "");
    }

    private static Stay stay(String from, String until, String client) {
        return new Stay(span(from, until), new Place(UUID.randomUUID(), "9000"), client);
    }

    private static Span span(String from, String until) {
        return new Span(at(from), at(until));
    }

    private static Instant at(String clock) {
        return TUESDAY.atTime(LocalTime.parse(clock)).atZone(ZONE).toInstant();
    }

    private static List<String> names(List<Proposal> proposals) {
        return proposals.stream().map(one -> one.worker().name()).toList();
    }

    private static List<String> keys(List<Message> messages) {
        return messages.stream().map(Message::key).toList();
    }
}
