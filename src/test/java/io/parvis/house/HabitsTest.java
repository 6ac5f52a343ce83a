package io.parvis.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// The habits of the house, each with a wrong example that its rule finds.
class HabitsTest {

    @Test
    void takeTheTimeFromTheClock() {
        Habits.CLOCK.assertKept(Source.program(), Map.of("TimeConfiguration", "makes the clock"));
        assertFound(Habits.CLOCK, "Instant t() { return Instant.now(); }");
        assertFound(Habits.CLOCK, "LocalDate t(ZoneId zone) { return LocalDate.now(zone); }");
        assertFound(Habits.CLOCK, "long t() { return System.currentTimeMillis(); }");
        assertPassed(Habits.CLOCK, "LocalDate t(Clock clock) { return LocalDate.now(clock); }");
    }

    @Test
    void printOnlyOnTheCommandLine() {
        Habits.PRINTING.assertKept(
                Source.program(),
                Map.of(
                        "Parvis", "says that Java is too old",
                        "CommandLine", "is the command line",
                        "Serving", "is the command line",
                        "Terminal", "is the command line"));
        assertFound(Habits.PRINTING, "void t() { System.out.println(1); }");
    }

    @Test
    void nameThingsForWhatTheyAre() {
        Habits.NAMES.assertKept(
                Source.program(), Map.of("Wire.find", "looks for a byte, where -1 means none"));
        Habits.NAMES.assertKept(Source.tests(), Map.of());
        assertFound(Habits.NAMES, "class InvoiceService {}");
        assertFound(Habits.NAMES, "class AbstractInvoice {}");
        assertFound(Habits.NAMES, "Invoice find(UUID id) { return null; }");
        assertFound(Habits.NAMES, "Optional<Invoice> getInvoice(UUID id) { return null; }");
        assertFound(Habits.NAMES, "@Nullable Invoice get(UUID id) { return null; }");
        assertPassed(Habits.NAMES, "Optional<Invoice> find(UUID id) { return null; }");
    }

    @Test
    void keepNothingInStaticFieldsThatChanges() {
        Habits.STATIC_STATE.assertKept(
                Source.program(), Map.of("Line.BEGINNING", "is an array that nobody writes to"));
        assertFound(Habits.STATIC_STATE, "static int count;");
        assertFound(Habits.STATIC_STATE, "static final Map<String, String> M = new HashMap<>();");
        assertFound(Habits.STATIC_STATE, "static final AtomicInteger COUNT = new AtomicInteger();");
        assertFound(Habits.STATIC_STATE, "static final String[] ALL = {\"a\"};");
        assertPassed(Habits.STATIC_STATE, "static final List<String> ALL = List.of();");
    }

    @Test
    void catchOnlyWhatTheyCanAnswer() {
        Habits.CATCHES.assertKept(
                Source.program(),
                Map.of(
                        "Entrance", "is an edge: passes everything on",
                        "BenchCommand", "is an edge: the command line",
                        "Shift", "is an edge: counts what went wrong"));
        assertFound(Habits.CATCHES, "void t() { try { t(); } catch (Exception e) { } }");
        assertFound(Habits.CATCHES, "void t() { try { t(); } catch (Throwable e) { } }");
        assertPassed(Habits.CATCHES, "void t() { try { t(); } catch (IOException e) { } }");
    }

    @Test
    void speakToTheDatabaseInLowerCaseAndLeaveTheFirmToTheWalls() {
        Writing.STATEMENTS.assertKept(Source.program(), Map.of());
        assertFound(Writing.STATEMENTS, "String q = \"SELECT id FROM client\";");
        assertFound(Writing.STATEMENTS, "String q = \"select * from client\";");
        assertFound(
                Writing.STATEMENTS, "String q = \"select id from client where firm_id = :firm\";");
        assertPassed(Writing.STATEMENTS, "String q = \"select id from client\";");
    }

    @Test
    void commentOnWhyAndLeaveNothingLyingAbout() {
        Writing.NOTES.assertKept(Source.program(), Map.of());
        assertFound(Writing.NOTES, "int i; // TODO mend this");
        assertFound(Writing.NOTES, "// int i = 0;");
        assertPassed(Writing.NOTES, "// The law asks for it.\nint i;");
    }

    private static void assertFound(Rule rule, String wrong) {
        assertThat(rule.found(example(wrong))).isNotEmpty();
    }

    private static void assertPassed(Rule rule, String right) {
        assertThat(rule.found(example(right))).isEmpty();
    }

    private static Source example(String members) {
        return Source.of("class Example {\n" + members + "\n}");
    }
}
