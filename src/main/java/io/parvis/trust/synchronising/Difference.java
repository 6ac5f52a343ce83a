package io.parvis.trust.synchronising;

import static io.parvis.platform.api.Sent.text;

import io.parvis.people.clients.PhoneNumber;
import io.parvis.people.clients.VatNumber;
import io.parvis.trust.provisioning.AccountSent;
import io.parvis.trust.provisioning.MemberSent;
import io.parvis.trust.provisioning.ProvisionedAccountResource;
import io.parvis.trust.provisioning.ProvisionedMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// In what things that are there differ from what a list says of them.
final class Difference {

    private final List<String> fields = new ArrayList<>();

    private Difference() {}

    /// The fields that taking the account over would change.
    ///
    /// @throws io.parvis.platform.kernel.Refused at the field that does not fit, or may not change
    static List<String> of(ProvisionedAccountResource known, AccountSent wanted) {
        wanted.mustLeaveSignIn(known.login(), known.email());
        var land = otherwise(text(wanted.country()), known.country());
        var differing = new Difference();
        differing.compare("kind", known.kind(), wanted.kind());
        differing.compare("name", known.name(), text(wanted.name()));
        differing.compare("contactName", known.contactName(), text(wanted.contactName()));
        differing.compare(
                "language", known.language(), otherwise(text(wanted.language()), known.language()));
        differing.compare("country", known.country(), land);
        differing.compare("phone", known.phone(), PhoneNumber.read(text(wanted.phone()), land));
        differing.compare(
                "vatNumber", known.vatNumber(), VatNumber.read(text(wanted.vatNumber()), land));
        differing.compare("street", known.street(), text(wanted.street()));
        differing.compare("postalCode", known.postalCode(), text(wanted.postalCode()));
        differing.compare("city", known.city(), text(wanted.city()));
        differing.compare("region", known.region(), text(wanted.region()));
        return differing.fields;
    }

    /// Whether taking the user over would change something.
    ///
    /// @throws io.parvis.platform.kernel.Refused where the sign-in would change
    static boolean is(ProvisionedMember known, Listed.User listed) {
        var wanted = listed.sent();
        wanted.mustLeaveSignIn(known);
        var suspended = listed.suspended();
        return !known.name().equals(text(wanted.name()))
                || suspended != null && suspended == known.active()
                || known.active() && rights(known, wanted);
    }

    private static boolean rights(ProvisionedMember known, MemberSent wanted) {
        var delegate = wanted.delegate();
        return delegate != null && delegate != known.delegate()
                || !known.owner()
                        && !known.delegate()
                        && !wanted.rights(known.rights()).equals(known.rights());
    }

    private void compare(String field, Object is, @Nullable Object wanted) {
        if (!Objects.equals(is, wanted)) {
            fields.add(field);
        }
    }

    private static String otherwise(String sent, String known) {
        return sent.isEmpty() ? known : sent;
    }
}
