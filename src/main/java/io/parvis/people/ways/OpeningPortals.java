package io.parvis.people.ways;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Account;
import io.parvis.people.identity.Admission;
import io.parvis.people.identity.MailingWaysIn;
import io.parvis.people.sending.SendingAddresses;
import io.parvis.platform.kernel.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Lets somebody into a portal of whom an account was just made. Who may decide that is for the caller to ask, and what
/// happened for the caller to tell.
@Component
public class OpeningPortals {

    private final Admission admission;
    private final MailingWaysIn mailing;
    private final SendingAddresses senders;

    OpeningPortals(Admission admission, MailingWaysIn mailing, SendingAddresses senders) {
        this.admission = admission;
        this.mailing = mailing;
        this.senders = senders;
    }

    /// @return a password to hand over, told here alone; empty where it was mailed or typed
    /// @throws Refused at `password` or `again` for one that cannot be, at `sender` where the firm does not write from there
    @Transactional(propagation = Propagation.MANDATORY)
    public String open(Firm firm, Account account, PortalForm typed) {
        mustBeOurs(typed.sender());
        if (typed.automatic()) {
            return automatic(firm, account, typed);
        }
        if (typed.mailed()) {
            mailing.mail(firm, account, typed.agreed(), typed.sender());
        } else {
            admission.handOver(account.id(), typed.agreed());
        }
        return "";
    }

    private String automatic(Firm firm, Account account, PortalForm typed) {
        if (!typed.mailed()) {
            return admission.oneTimePassword(account);
        }
        mailing.mail(firm, account, typed.sender());
        return "";
    }

    /// @param sender an address mails are to come from; empty for the usual one
    /// @throws Refused at `sender` where the firm does not write from there
    public void mustBeOurs(String sender) {
        if (!sender.isEmpty() && !senders.verified().contains(sender)) {
            throw Refused.at("sender", "ways.sender-unfit");
        }
    }
}
