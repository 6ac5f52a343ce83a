package io.parvis.trust.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The seal on an entry.
///
/// @param entry null before the first
/// @param told the salted hash of what the entry said (see [Said])
/// @param number counts from 1 in each firm, without a gap
@SuppressWarnings("ArrayRecordComponent") // read at once and never compared as a record
record Seal(@Nullable UUID entry, long number, byte[] hash, byte[] told) {

    static final Seal NONE = new Seal(null, 0, Line.BEGINNING, Line.BEGINNING);
}
