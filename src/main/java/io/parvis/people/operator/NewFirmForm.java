package io.parvis.people.operator;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// What is typed to found a firm.
///
/// @param adminName who administers the firm at first, and invites the others
record NewFirmForm(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,39}") String slug,
        @NotBlank @Pattern(regexp = "[A-Z]{2}") String country,
        @NotBlank @Pattern(regexp = "fr|nl|en") String language,
        @NotBlank @Size(max = 60) String timeZone,
        @NotBlank @Pattern(regexp = "#[0-9a-fA-F]{6}") String colour,
        @NotBlank @Size(max = 200) String adminName,
        @NotBlank @Email @Size(max = 254) String adminEmail) {}
