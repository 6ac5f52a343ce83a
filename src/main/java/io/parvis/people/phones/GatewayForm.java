package io.parvis.people.phones;

import io.parvis.platform.sms.SmsKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// What is typed about a gateway.
///
/// @param secret empty to keep the one there is
/// @param version the version that was read, 0 for a new one
record GatewayForm(
        @NotBlank @Size(max = 60) String name,
        @NotNull SmsKind kind,
        @NotBlank @Size(max = 200) String pattern,
        @NotNull @Min(0) @Max(1000) Integer priority,
        @NotNull @Min(15) @Max(3600) Integer resendSeconds,
        @NotNull @Min(1) @Max(60) Integer validMinutes,
        @NotNull @Min(1) @Max(10) Integer attempts,
        boolean active,
        @Size(max = 1000) String address,
        @Size(max = 2000) String body,
        @Size(max = 60) String header,
        @Size(max = 100) String account,
        @Size(max = 40) String sender,
        @Size(max = 500) String secret,
        @NotNull Integer version) {}
