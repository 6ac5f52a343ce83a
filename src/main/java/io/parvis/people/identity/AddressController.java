package io.parvis.people.identity;

import io.parvis.people.firm.Firm;
import io.parvis.platform.access.Open;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.DoorController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Where the link leads that was mailed to a new address. Opening it changes nothing: programs that look through mail open
/// links too.
@DoorController
class AddressController {

    private final ConfirmingAddresses confirming;

    AddressController(ConfirmingAddresses confirming) {
        this.confirming = confirming;
    }

    @GetMapping("/confirm-address/{token}")
    @Open
    View show(@PathVariable String token) {
        try {
            return new AddressPage(confirming.address(firm(), new Token(token)), token);
        } catch (NotFound _) {
            return new ExpiredPage();
        }
    }

    @PostMapping("/confirm-address/{token}")
    @Open
    Answer confirm(@PathVariable String token) {
        try {
            confirming.confirm(firm(), new Token(token));
            return Redirect.to("/sign-in").saying("address.confirmed");
        } catch (NotFound _) {
            return new ExpiredPage();
        }
    }

    private static Firm firm() {
        return Visit.here().firm();
    }
}
