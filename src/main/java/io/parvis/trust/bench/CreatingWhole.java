package io.parvis.trust.bench;

import io.parvis.trust.load.Caller;
import io.parvis.trust.load.Visitor;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/// Creates one client after the other from the list of clients, with address, telephone and company.
record CreatingWhole(Visitor visitor, String path, NewNames names) implements Caller {

    private static final Map<String, String> ALWAYS =
            Map.of(
                    "kind", "COMPANY",
                    "companyName", "Boulangerie Dupont",
                    "firstName", "Noël",
                    "lastName", "Dupont",
                    "language", "fr",
                    "country", "BE",
                    "street", "Rue Haute 1",
                    "postalCode", "1000",
                    "city", "Bruxelles");

    @Override
    public boolean call() throws IOException {
        Map<String, String> fields = new HashMap<>(ALWAYS);
        fields.put("once", names.id().toString());
        fields.put("email", names.email());
        return visitor.again(visitor.posting(path, fields)).status() == 303;
    }

    @Override
    public void close() throws IOException {
        visitor.close();
    }
}
