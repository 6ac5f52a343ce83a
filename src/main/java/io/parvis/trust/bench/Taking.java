package io.parvis.trust.bench;

import static io.parvis.trust.bench.Entrance.expect;

import io.parvis.trust.load.Reply;
import io.parvis.trust.load.Visitor;
import io.parvis.trust.seeding.SeededFirm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// An administrator who imports a list of clients: tries it out, then lets it run to its end.
record Taking(ProgramProcess program, SeededFirm firm) {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final List<String> COLUMNS =
            List.of(
                    "CODE",
                    "COMPANY",
                    "FIRST_NAME",
                    "LAST_NAME",
                    "EMAIL",
                    "COUNTRY",
                    "PHONE",
                    "CITY");
    private static final Map<String, String> DECISIONS =
            Map.of(
                    "charset", "UTF-8",
                    "separator", "semicolon",
                    "format", "OTHER",
                    "matching", "CODE",
                    "mode", "BOTH",
                    "dates", "",
                    "closed", "LEAVE_OUT",
                    "language", "nl",
                    "country", "BE");

    /// @param mark in every e-mail address, so that each is new
    /// @return how long the import itself took, once it had been tried out
    Duration run(int lines, String mark) throws IOException, InterruptedException {
        String imports = "/" + firm.slug() + "/office/clients/imports";
        try (Visitor visitor = Entrance.administrator(program.address(), firm)) {
            expect(200, visitor.get(imports), imports);
            byte[] file = list(lines, mark).getBytes(StandardCharsets.UTF_8);
            String mapping = sentOn(visitor.upload(imports, "clients.csv", file), imports);
            expect(200, visitor.get(mapping), mapping);
            String run = sentOn(visitor.post(mapping, decisions()), mapping);
            await(visitor, run, "/run\"");
            long begun = System.nanoTime();
            expect(303, visitor.post(run + "/run", Map.of()), run);
            String done = await(visitor, run, "/undoing\"");
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            if (!number(lines).matcher(done).find()) {
                throw new IOException(run + " did not take all lines in");
            }
            return took;
        }
    }

    /// A number of thousands, whatever stands between its digits in the reader's language.
    private static Pattern number(int lines) {
        return Pattern.compile(lines / 1_000 + "\\D?%03d\\b".formatted(lines % 1_000));
    }

    private static String sentOn(Reply reply, String path) throws IOException {
        return expect(303, reply, path).header("location").orElseThrow();
    }

    private static List<Map.Entry<String, String>> decisions() {
        List<Map.Entry<String, String>> all = new ArrayList<>(DECISIONS.entrySet());
        COLUMNS.forEach(column -> all.add(Map.entry("column", column)));
        return all;
    }

    /// Looks until the page offers the next step.
    private static String await(Visitor visitor, String path, String offered)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String page = expect(200, visitor.get(path), path).body();
        while (!page.contains(offered)) {
            if (System.nanoTime() > end) {
                throw new IOException(path + " does not get as far as " + offered);
            }
            Thread.sleep(BETWEEN_LOOKS);
            page = expect(200, visitor.get(path), path).body();
        }
        return page;
    }

    private static String list(int lines, String mark) {
        StringBuilder list =
                new StringBuilder("Code;Company;First name;Last name;E-mail;Country;Phone;City\n");
        for (int line = 1; line <= lines; line++) {
            list.append(
                    "L-%d;Firm %d;Ann;No %d;ann%d@%s.example;BE;0470 %02d %02d %02d;Gent\n"
                            .formatted(
                                    line,
                                    line,
                                    line,
                                    line,
                                    mark,
                                    line / 10_000 % 100,
                                    line / 100 % 100,
                                    line % 100));
        }
        return list.toString();
    }
}
