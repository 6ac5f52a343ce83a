package io.parvis.people.matching;

import io.parvis.people.mapping.Settings;
import io.parvis.people.matching.Plan.Creation;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes what was decided about some lines, within the running transaction.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Batches {

    private static final Pattern OWN_CODE = Pattern.compile("C-(\\d{6,15})");

    private final ClientWriter writer;
    private final Clock clock;

    Batches(ClientWriter writer, Clock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    /// Returns what was done: every client that was made has its code.
    public Plan write(Settings settings, Plan plan) {
        var coded = coded(plan.creations());
        if (!coded.isEmpty()) {
            writer.create(coded, settings, clock.instant());
        }
        if (!plan.updates().isEmpty()) {
            writer.change(plan.updates());
        }
        return new Plan(coded, plan.updates(), plan.notes(), plan.same());
    }

    // A code that the file brings is kept; the others get the firm's next ones.
    private List<Creation> coded(List<Creation> creations) {
        passBroughtCodes(creations);
        int without = (int) creations.stream().filter(it -> it.code().isEmpty()).count();
        if (without == 0) {
            return creations;
        }
        var coded = new ArrayList<Creation>();
        var next = writer.takeCodes(without) - without + 1;
        for (var creation : creations) {
            coded.add(
                    creation.code().isEmpty()
                            ? creation.coded("C-%06d".formatted(next++))
                            : creation);
        }
        return coded;
    }

    private void passBroughtCodes(List<Creation> creations) {
        creations.stream()
                .map(creation -> OWN_CODE.matcher(creation.code()))
                .filter(Matcher::matches)
                .mapToLong(code -> Long.parseLong(code.group(1)))
                .max()
                .ifPresent(writer::passCodes);
    }
}
