package io.parvis.people.registration;

import io.parvis.people.clients.ClientRecords.Namesake;
import io.parvis.people.clients.PhoneNumber;
import io.parvis.people.segments.OwnField;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.stream.Stream;

/// Somebody who registered and is no client yet.
///
/// @param alike clients that may be the same one
/// @param refusing what was typed in the dialog that refuses
record RegistrationPage(
        Registration registration,
        List<OwnField> own,
        List<Namesake> alike,
        Fields deciding,
        Fields refusing)
        implements View {

    @Override
    public int status() {
        return deciding.anyError() || refusing.anyError() ? 422 : 200;
    }

    boolean waits() {
        return RegistrationList.waits(registration);
    }

    String phone() {
        var applicant = registration.applicant();
        return PhoneNumber.shown(applicant.details().phone(), applicant.country());
    }

    String address() {
        var kept = registration.applicant().details().address();
        return String.join(
                "\n",
                Stream.of(
                                kept.street(),
                                (kept.postalCode() + " " + kept.city()).strip(),
                                kept.region())
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    String value(OwnField field) {
        return registration.applicant().details().ownFields().getOrDefault(field.id().value(), "");
    }
}
