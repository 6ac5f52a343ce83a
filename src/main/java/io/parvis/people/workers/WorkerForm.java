package io.parvis.people.workers;

import io.parvis.people.clients.Address;
import io.parvis.people.clients.PhoneNumber;
import io.parvis.platform.kernel.Refused;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What is typed about a worker.
///
/// @param number empty: the next one that nobody has
/// @param skills parted by commas
/// @param iban empty: the account stays as it is
/// @param withoutIban whether the account that is known goes
/// @param version the version the editor read
record WorkerForm(
        @Pattern(regexp = "([0-9A-Za-z][0-9A-Za-z./-]{0,19})?") String number,
        @NotNull @Nullable WorkerNature nature,
        @NotBlank @Size(max = 200) String name,
        @Email @Size(max = 254) String email,
        @Size(max = 40) String phone,
        @Size(max = 200) String street,
        @Size(max = 20) String postalCode,
        @Size(max = 100) String city,
        @Size(max = 100) String region,
        @NotBlank @Pattern(regexp = "([A-Z]{2})?") String country,
        @NotBlank @Pattern(regexp = "(fr|nl|en)?") String language,
        List<String> languages,
        @Size(max = 1500) String skills,
        @Size(max = 80) String sector,
        @Size(max = 60) String iban,
        boolean withoutIban,
        @Size(max = 10_000) String remark,
        @NotNull @Nullable Integer version) {

    /// @throws Refused at the field that cannot be meant
    WorkerDetails details() {
        if (nature == null) {
            throw Refused.at("nature", "form.NotNull");
        }
        return new WorkerDetails(
                number.toUpperCase(Locale.ROOT),
                nature,
                name,
                new WorkerContact(
                        email,
                        PhoneNumber.read(phone, country),
                        new Address(street, postalCode, city, region),
                        country,
                        language),
                WorkerTrade.read(languages, skills, sector),
                remark);
    }
}
