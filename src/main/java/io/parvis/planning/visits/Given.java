package io.parvis.planning.visits;

import io.parvis.people.workers.WorkerId;
import org.jspecify.annotations.Nullable;

/// To whom a visit is given.
///
/// @param worker null: nobody
/// @param outside whether it may be outside of the hours at which the worker can be sent somewhere
/// @param version the version that was read
record Given(@Nullable WorkerId worker, boolean outside, @Nullable Integer version) {}
