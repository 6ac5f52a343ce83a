package io.parvis.people.details;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a worker may type about themselves; which of it is sent depends on what the firm lets them change.
///
/// @param current the password, where something delicate changes
/// @param version the version that was read
record OwnDetailsForm(
        @Nullable @Size(max = 200) String name,
        @Nullable @Email @Size(max = 254) String email,
        @Nullable @Size(max = 40) String phone,
        @Nullable @Size(max = 200) String street,
        @Nullable @Size(max = 20) String postalCode,
        @Nullable @Size(max = 100) String city,
        @Nullable @Size(max = 100) String region,
        @Nullable @Pattern(regexp = "[A-Z]{2}") String country,
        @Nullable @Pattern(regexp = "fr|nl|en") String language,
        @Nullable List<String> languages,
        @Nullable @Size(max = 1500) String skills,
        @Nullable @Size(max = 80) String sector,
        @Nullable @Size(max = 60) String iban,
        @Nullable @Size(max = 1000) String current,
        @Nullable Integer version) {}
