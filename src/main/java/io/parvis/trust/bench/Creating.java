package io.parvis.trust.bench;

import java.io.IOException;
import java.util.Map;

/// Creates one client after the other, each with a new owner.
record Creating(Visitor visitor, String path, Stage stage) implements Caller {

    @Override
    public boolean call() throws IOException {
        int number = stage.made().incrementAndGet();
        String owner = stage.mark() + "-" + number;
        Map<String, String> fields =
                Map.of(
                        "kind", "COMPANY",
                        "name", "Bakery " + number,
                        "language", "fr",
                        "country", "BE",
                        "ownerName", "Noël Dupont",
                        "ownerEmail", owner + "@bench.example");
        return visitor.again(visitor.posting(path, fields)).status() == 303;
    }

    @Override
    public void close() throws IOException {
        visitor.close();
    }
}
