package io.parvis.people.sending;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Token;
import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Open;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.View;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Where the link leads that was mailed to an address, for whoever reads it. Opening it changes nothing: programs that look
/// through mail open links too.
@OfficeController("/confirm-sender/{token}")
class VerifyController {

    private final VerifyingAddresses verifying;

    VerifyController(VerifyingAddresses verifying) {
        this.verifying = verifying;
    }

    @GetMapping
    @Open
    View show(@PathVariable String token) {
        try {
            var address = verifying.address(firm(), new Token(token));
            return new VerifyPage(firm().name(), address, token, false);
        } catch (NotFound _) {
            return VerifyPage.gone(firm().name());
        }
    }

    @PostMapping
    @Open
    View verify(@PathVariable String token) {
        try {
            var address = verifying.address(firm(), new Token(token));
            verifying.verify(firm(), new Token(token));
            return new VerifyPage(firm().name(), address, token, true);
        } catch (NotFound _) {
            return VerifyPage.gone(firm().name());
        }
    }

    private static Firm firm() {
        return Visit.here().firm();
    }
}
