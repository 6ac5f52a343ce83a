package io.parvis.people.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.people.mapping.Draft;
import io.parvis.people.mapping.Facts;
import io.parvis.people.mapping.Format;
import io.parvis.people.mapping.Note;
import io.parvis.people.mapping.Settings;
import io.parvis.people.mapping.Settings.Closed;
import io.parvis.people.mapping.Settings.DateOrder;
import io.parvis.people.mapping.Settings.Matching;
import io.parvis.people.mapping.Settings.Mode;
import io.parvis.people.mapping.Target;
import io.parvis.platform.kernel.Ids;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What becomes of lines, among the clients that are there.
class DecidingTest {

    private static final UUID THERE = UUID.randomUUID();

    private static Settings settings(Mode mode, boolean anyway) {
        return new Settings(
                Format.OTHER,
                Matching.CODE,
                mode,
                DateOrder.DAY_FIRST,
                Closed.LEAVE_OUT,
                "fr",
                "BE",
                anyway,
                false);
    }

    private static Draft line(int line, String code, String email, String... namesAndFacts) {
        var facts = Facts.none();
        for (int i = 0; i < namesAndFacts.length; i += 2) {
            facts.put(namesAndFacts[i], namesAndFacts[i + 1]);
        }
        return new Draft(line, Map.of(Target.CODE, code, Target.EMAIL, email), facts, List.of());
    }

    private static Draft company(int line, String code, String email) {
        return line(line, code, email, "kind", "COMPANY", "name", "Company " + code);
    }

    // The client C1 is there, and nobody else.
    private static Surroundings around(boolean archived) {
        var facts = Facts.none();
        facts.put("kind", "COMPANY");
        facts.put("name", "Company C1");
        facts.put("city", "Gent");
        facts.put("phone", "+32470000000");
        var known = new Known(THERE, "C1", "c1@a.example", facts, 3, 0, archived);
        return new Surroundings(
                Map.of("C1", List.of(known)),
                Set.of("C1", "HIDDEN"),
                Map.of("c1@a.example", new Owner(UUID.randomUUID(), "c1@a.example", false)),
                Map.of("+32470000000", "C1"));
    }

    private static Plan decide(Settings settings, Draft... lines) {
        return new Deciding(settings, new Ids(Clock.systemUTC()))
                .decide(List.of(lines), around(false));
    }

    private static List<String> said(Plan plan) {
        return plan.notes().stream().map(note -> note.said().key()).toList();
    }

    @Test
    void makesWhoIsNewAndChangesWhoIsThere() {
        var plan =
                decide(
                        settings(Mode.BOTH, false),
                        company(2, "N1", "n1@a.example"),
                        line(3, "C1", "c1@a.example", "city", "Namur"),
                        line(4, "N2", "n2@a.example", "city", "Gent"));
        assertThat(plan.creations()).singleElement().matches(it -> it.code().equals("N1"));
        assertThat(plan.updates())
                .singleElement()
                .matches(it -> it.old().equals(Map.of("city", "Gent")))
                .matches(it -> it.after().get("name").equals("Company C1"));
        assertThat(said(plan)).as("the third names nobody").containsExactly("import.no-name");
        assertThat(plan.tally()).isEqualTo(new Tally(1, 1, 0, 0, 1));
    }

    @Test
    void leavesOutWhatTheModeDoesNotWant() {
        var create = decide(settings(Mode.CREATE, false), company(2, "C1", "c1@a.example"));
        assertThat(said(create)).containsExactly("import.left.exists");
        var update = decide(settings(Mode.UPDATE, false), company(2, "N1", "n1@a.example"));
        assertThat(said(update)).containsExactly("import.left.unknown");
    }

    @Test
    void countsAnUnchangedClientAsSuch() {
        var plan = decide(settings(Mode.BOTH, false), line(2, "C1", "", "city", "Gent"));
        assertThat(plan.same()).containsExactly(2);
        assertThat(plan.notes()).isEmpty();
    }

    @Test
    void takesNoClientTwiceAlsoAfterABreak() {
        var deciding = new Deciding(settings(Mode.BOTH, false), new Ids(Clock.systemUTC()));
        deciding.remember(company(2, "N1", "n1@a.example"));
        var plan =
                deciding.decide(
                        List.of(
                                company(3, "N1", "other@a.example"),
                                company(4, "N2", "n2@a.example")),
                        around(false));
        assertThat(said(plan)).containsExactly("import.twice");
        assertThat(plan.creations()).hasSize(1);
        // A batch that the database refused is decided once more, in halves.
        var again = deciding.decide(List.of(company(4, "N2", "n2@a.example")), around(false));
        assertThat(again.creations()).hasSize(1);
    }

    @Test
    void refusesACodeThatSomebodyOutOfSightHas() {
        var plan = decide(settings(Mode.BOTH, false), company(2, "HIDDEN", "h@a.example"));
        assertThat(said(plan)).containsExactly("import.code-taken");
        assertThat(plan.notes()).allMatch(note -> note.weight() == Note.Weight.FAILED);
    }

    @Test
    void refusesAnArchivedClient() {
        var plan =
                new Deciding(settings(Mode.BOTH, false), new Ids(Clock.systemUTC()))
                        .decide(List.of(company(2, "C1", "c1@a.example")), around(true));
        assertThat(said(plan)).containsExactly("import.archived");
    }

    @Test
    void leavesOutWhoLooksLikeSomebodyUnlessTold() {
        var alike =
                line(
                        2,
                        "N1",
                        "n1@a.example",
                        "kind",
                        "COMPANY",
                        "name",
                        "New",
                        "phone",
                        "+32470000000");
        assertThat(said(decide(settings(Mode.BOTH, false), alike)))
                .containsExactly("import.left.alike");
        var plan = decide(settings(Mode.BOTH, true), alike);
        assertThat(said(plan)).containsExactly("import.alike");
        assertThat(plan.creations()).hasSize(1);
    }

    @Test
    void givesOnePersonOneSignIn() {
        var plan =
                decide(
                        settings(Mode.BOTH, false),
                        company(2, "N1", "same@a.example"),
                        company(3, "N2", "same@a.example"),
                        company(4, "N3", "c1@a.example"));
        assertThat(plan.creations()).hasSize(3);
        assertThat(plan.creations().stream().filter(Plan.Creation::newOwner)).hasSize(1);
        assertThat(plan.creations().get(0).owner()).isEqualTo(plan.creations().get(1).owner());
    }
}
