package io.parvis.trust.provisioning;

import io.parvis.testing.Cast;
import io.parvis.testing.Provisioned;
import io.parvis.testing.Rows;

/// A mill, the account that another program sends to a firm.
record Mill(Provisioned provisioned) {

    private static final String SENT =
            """
            {"kind": "COMPANY", "name": "Moulin", "contactName": "Ida", "email": "%s", "language": "fr",
             "country": "BE", "vatNumber": "BE 0403.170.701", "phone": "081 22 33 44", "city": "Namur"}
            """;

    static Mill at(Cast cast, Rows rows) {
        return new Mill(Provisioned.firm(cast, rows));
    }

    String root() {
        return provisioned.root();
    }

    String account() {
        return root() + "/accounts/A-1001";
    }

    /// What is sent of it.
    String sent() {
        return sent("ida@" + provisioned.cast().firm().slug() + ".example");
    }

    static String sent(String email) {
        return SENT.formatted(email);
    }

    /// How many clients of the firm have its name.
    int clients() {
        return provisioned
                .rows()
                .count(
                        provisioned.cast().firm().system(),
                        "select count(*) from client where name = ?",
                        "Moulin");
    }
}
