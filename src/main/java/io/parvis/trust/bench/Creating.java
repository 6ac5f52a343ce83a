package io.parvis.trust.bench;

import io.parvis.trust.load.Caller;
import io.parvis.trust.load.Visitor;
import java.io.IOException;
import java.util.Map;

/// Creates one client after the other, each with a new owner.
record Creating(Visitor visitor, String path, NewNames names) implements Caller {

    @Override
    public boolean call() throws IOException {
        Map<String, String> fields =
                Map.of(
                        "once", names.id().toString(),
                        "kind", "COMPANY",
                        "name", "Boulangerie Dupont",
                        "language", "fr",
                        "country", "BE",
                        "ownerName", "Noël Dupont",
                        "ownerEmail", names.email());
        return visitor.again(visitor.posting(path, fields)).status() == 303;
    }

    @Override
    public void close() throws IOException {
        visitor.close();
    }
}
