package io.parvis.people.telephony;

import java.util.UUID;

/// A phone system, or a provider of lines, that the operator offers.
///
/// @param retired no firm is given it any more; those who have it keep it
record Carrier(UUID id, CarrierKind kind, String name, boolean retired, int version) {}
