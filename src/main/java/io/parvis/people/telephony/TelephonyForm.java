package io.parvis.people.telephony;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a firm shall have by default for its calls; what is not chosen is none.
record TelephonyForm(@Nullable UUID system, @Nullable UUID inbound, @Nullable UUID outbound) {}
