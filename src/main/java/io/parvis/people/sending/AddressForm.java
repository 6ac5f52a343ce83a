package io.parvis.people.sending;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// An address to write from.
record AddressForm(@NotBlank @Email @Size(max = 254) String address) {}
