package io.parvis.people.payers;

import org.springframework.modulith.NamedInterface;

/// Whatever names a payer and was not issued yet: drafts, orders, contracts, services. Features that keep such things
/// implement this.
@NamedInterface("api")
public interface PayerDocuments {

    /// Lets all that names the one name the other, in the running transaction. Nothing that was issued is among it.
    void move(PayerId from, PayerId into);
}
