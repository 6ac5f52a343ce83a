package io.parvis.house;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Every word a person reads stands in the messages, in every language, and no other word does.
class MessagesTest {

    private static final Path PROGRAM = Path.of("src/main/java");
    private static final Map<String, String> TEMPLATES = Texts.under(PROGRAM, ".jte");

    private final Wording wording = Wording.ofTheProgram();
    private final Spoken spoken = new Spoken();
    private final Derived derived = new Derived();

    MessagesTest() {
        TEMPLATES.forEach(spoken::template);
        Source.program().forEach(spoken::java);
    }

    @Test
    void areKnownInEveryLanguage() {
        assertThat(wording.languages().keySet()).containsExactlyInAnyOrder("fr", "nl", "en");
        assertThat(wording.halfKnown()).isEmpty();
        var half = new Wording(Map.of("en", Map.of("a", "A", "b", " "), "fr", Map.of("b", "B")));
        assertThat(half.halfKnown()).containsExactly("en b", "fr a");
    }

    @Test
    void haveTheSamePlacesToFillInEveryLanguage() {
        assertThat(wording.differentlyFilled()).isEmpty();
        var other = new Wording(Map.of("en", Map.of("a", "{0} of {1}"), "fr", Map.of("a", "{0}")));
        assertThat(other.differentlyFilled()).hasSize(1);
    }

    @Test
    void areThereForWhateverIsSaid() {
        var unknown = new TreeSet<String>();
        spoken.said.forEach((key, place) -> {
            if (!wording.keys().contains(key)) {
                unknown.add(place + " " + key);
            }
        });
        assertThat(unknown).isEmpty();
        var example =
                new Spoken()
                        .template("X.jte", "<p>${t(\"not.there\")}</p>")
                        .java(Source.of("class A { Object a = Message.of(\"nor.here\"); }"));
        assertThat(example.said).containsOnlyKeys("not.there", "nor.here");
    }

    @Test
    void areThereForEveryConstantEventProblemAndRule() {
        assertThat(derived.wanted(wording.keys()))
                .filteredOn(key -> !wording.keys().contains(key))
                .isEmpty();
    }

    @Test
    void areAllUsed() {
        var wanted = derived.wanted(wording.keys());
        assertThat(wording.keys())
                .filteredOn(key -> !spoken.says(key) && !wanted.contains(key))
                .isEmpty();
        assertThat(wording.keys())
                .filteredOn(key -> key.startsWith("constraint."))
                .allMatch(derived::isConstraint);
        var example =
                new Spoken()
                        .java(Source.of("class A { String a = \"mail.\" + kind + \".body\"; }"));
        assertThat(example.says("mail.reset.body")).isTrue();
        assertThat(example.says("mail.reset.subject")).isFalse();
    }

    @Test
    void standInNoTemplate() {
        var found = new ArrayList<String>();
        TEMPLATES.forEach((path, text) ->
                Template.wordsIn(text).forEach(words -> found.add(path + ": " + words)));
        assertThat(found)
                .as("the keys of a keyboard are the same in all languages")
                .containsExactly("io/parvis/platform/web/layoutSide.jte: Ctrl K");
        assertThat(Template.wordsIn("<p>Hello</p>")).containsExactly("Hello");
        assertThat(Template.wordsIn("<a title=\"Hello ${name}\"></a>")).hasSize(1);
        assertThat(Template.wordsIn("@template.a.card(content = @`<b>Hello</b>`)")).hasSize(1);
        assertThat(Template.wordsIn("@template.a.card(title = \"Hello you\")")).hasSize(1);
        assertThat(Template.wordsIn("@if(a)<p class=\"x\">${t(\"a.b\")}</p>@endif")).isEmpty();
    }

    @Test
    void standInNoCode() {
        var programmers =
                List.of(
                        "io/parvis/cli/",
                        "io/parvis/platform/database/",
                        "io/parvis/trust/seeding/",
                        "io/parvis/trust/bench/");
        var read =
                Source.program().stream()
                        .filter(source -> programmers.stream().noneMatch(source.path()::startsWith))
                        .toList();
        Writing.WORDS.assertKept(
                read,
                Map.ofEntries(
                        entry("Unreadable", "is a page without our templates, in our words"),
                        entry("Parvis", "speaks before there are messages"),
                        entry("Device", "knows systems by the names they give themselves"),
                        entry("Jobs", "speaks to programmers"),
                        entry("MailServer", "speaks to whoever runs the command"),
                        entry("ImapServer", "speaks to whoever runs the command"),
                        entry("Machines", "knows mails by what programs write in them"),
                        entry("QuoteHead", "knows mails by what programs write in them"),
                        entry("Trimming", "knows mails by what programs write in them"),
                        entry("IncomingMails", "is a part of SQL"),
                        entry("SitesPage", "is a line of HTML for another site"),
                        entry("ClientConditions", "is a part of SQL"),
                        entry("ClientOrder", "is a part of SQL"),
                        entry("ClientRows", "is a part of SQL"),
                        entry("Everybody", "is a part of SQL"),
                        entry("DomainConditions", "is a part of SQL"),
                        entry("DomainRows", "is a part of SQL"),
                        entry("GuidePage", "shows commands as one types them"),
                        entry("ProblemWriter", "writes a header"),
                        entry("Reach", "is a part of SQL"),
                        entry("Seals", "is a part of SQL")));
        assertThat(Writing.WORDS.found(Source.of("class A { String a = \"Hello you\"; }")))
                .hasSize(1);
    }
}
