package io.parvis.people.portal;

import io.parvis.people.clients.Client;
import io.parvis.people.clients.PhoneNumber;
import io.parvis.people.firm.Firm;
import io.parvis.people.firm.Profile.Support;
import io.parvis.people.members.Member;
import io.parvis.people.phones.VerifiedPhones;
import io.parvis.platform.web.View;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param support where clients turn to for help
/// @param contact who is responsible at the firm; null while nobody is named
record DetailsPage(
        Client client,
        boolean startup,
        Firm firm,
        Support support,
        @Nullable String contact,
        List<Member> members,
        VerifiedPhones.State phone)
        implements View {

    String phoneNumber() {
        return PhoneNumber.shown(phone.number(), client.country());
    }

    String supportPhone() {
        return PhoneNumber.shown(support.phone(), client.country());
    }

    LocalDate since() {
        return LocalDate.ofInstant(client.createdAt(), firm.zone());
    }
}
