package io.parvis.people.telephony;

/// What of telephony the operator offers.
enum CarrierKind {
    PHONE_SYSTEM,
    PROVIDER
}
