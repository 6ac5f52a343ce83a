package io.parvis.people.workers;

import io.parvis.platform.kernel.Change;
import java.util.List;
import java.util.function.Function;

/// What of a worker is compared, so that the history can tell what was changed.
final class WorkerTraits {

    private record Trait(String what, Function<WorkerDetails, String> of) {

        List<Change> between(WorkerDetails before, WorkerDetails after) {
            return Change.between(what, of.apply(before), of.apply(after), Function.identity());
        }
    }

    private static final List<Trait> ALL =
            List.of(
                    new Trait("worker.number", WorkerDetails::number),
                    new Trait("worker.nature", worker -> "@WorkerNature." + worker.nature()),
                    new Trait("worker.name", WorkerDetails::name),
                    new Trait("worker.email", worker -> worker.contact().email()),
                    new Trait("worker.phone", worker -> worker.contact().phone()),
                    new Trait("worker.street", worker -> worker.contact().address().street()),
                    new Trait(
                            "worker.postal-code",
                            worker -> worker.contact().address().postalCode()),
                    new Trait("worker.city", worker -> worker.contact().address().city()),
                    new Trait("worker.region", worker -> worker.contact().address().region()),
                    new Trait("worker.country", worker -> worker.contact().country()),
                    new Trait("worker.language", worker -> worker.contact().language()),
                    new Trait(
                            "worker.languages",
                            worker -> String.join(", ", worker.trade().languages())),
                    new Trait(
                            "worker.skills", worker -> String.join(", ", worker.trade().skills())),
                    new Trait("worker.sector", worker -> worker.trade().sector()),
                    new Trait("worker.remark", WorkerDetails::remark));

    private WorkerTraits() {}

    static List<Change> changed(WorkerDetails before, WorkerDetails after) {
        return ALL.stream().flatMap(trait -> trait.between(before, after).stream()).toList();
    }
}
