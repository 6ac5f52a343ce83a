package io.parvis.trust.bench;

import static io.parvis.trust.bench.Entrance.expect;

import io.parvis.trust.load.Visitor;
import io.parvis.trust.seeding.SeededFirm;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;

/// An administrator who writes to all clients and lets the message go: then each has a place in the queue.
record Writing(ProgramProcess program, SeededFirm firm) {

    private static final Pattern CATEGORY =
            Pattern.compile(
                    "name=\"category\".*?<option value=\"([0-9a-f-]{36})\"", Pattern.DOTALL);

    Duration run() throws IOException {
        String messages = "/" + firm.slug() + "/office/messages";
        try (Visitor visitor = Entrance.administrator(program.address(), firm)) {
            String message = written(visitor, messages);
            expect(200, visitor.get(message), message);
            long begun = System.nanoTime();
            expect(303, visitor.post(message + "/sending", Map.of()), message + "/sending");
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            // What stays of it must not disturb what is measured next.
            expect(303, visitor.post(message + "/pause", Map.of()), message + "/pause");
            return took;
        }
    }

    private static String written(Visitor visitor, String messages) throws IOException {
        String form = messages + "/new";
        var category = CATEGORY.matcher(expect(200, visitor.get(form), form).body());
        if (!category.find()) {
            throw new IOException(form + " offers no category");
        }
        Map<String, String> fields =
                Map.of(
                        "category", category.group(1),
                        "reach", "EVERYONE",
                        "subjectFr", "Fermeture",
                        "textFr", "Nos bureaux sont fermés lundi.",
                        "subjectNl", "Gesloten",
                        "textNl", "Onze kantoren zijn maandag gesloten.",
                        "subjectEn", "Closed",
                        "textEn", "Our offices are closed on Monday.");
        return expect(303, visitor.post(messages, fields), messages)
                .header("location")
                .orElseThrow();
    }
}
