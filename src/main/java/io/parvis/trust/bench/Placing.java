package io.parvis.trust.bench;

import static io.parvis.trust.bench.Entrance.expect;

import io.parvis.trust.load.Visitor;
import io.parvis.trust.seeding.SeededFirm;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// An employee who plans a visit that comes back every day.
record Placing(ProgramProcess program, SeededFirm firm, LocalDate today) {

    private static final int TIMES = 11;

    /// @param visits how many come of it: a rule reaches a year ahead, so that it begins as long ago as it takes
    /// @return the median, each for a client of its own
    Duration run(int visits) throws IOException {
        var first = today.plusMonths(12).minusDays(visits - 1L);
        List<Duration> took = new ArrayList<>();
        try (Visitor visitor = Entrance.administrator(program.address(), firm)) {
            for (int time = 0; time < TIMES; time++) {
                String path =
                        "/%s/office/planning/clients/%s/visits"
                                .formatted(firm.slug(), firm.domains().get(time));
                expect(200, visitor.get(path + "/new"), path);
                long begun = System.nanoTime();
                expect(303, visitor.post(path, fields(first)), path);
                took.add(Duration.ofNanos(System.nanoTime() - begun));
            }
        }
        return took.stream().sorted().toList().get(TIMES / 2);
    }

    private static Map<String, String> fields(LocalDate first) {
        return Map.of(
                "service", "Huishoudhulp",
                "day", first.toString(),
                "from", "09:00",
                "until", "11:00",
                "place", "",
                "notes", "",
                "repeat", "DAILY");
    }
}
