package io.parvis.people.identity;

import io.parvis.people.firm.Firm;

/// Whether people may register by themselves at the firm's portal. The feature that receives them answers.
public interface OpenDoor {

    boolean isOpen(Firm firm);
}
