package io.parvis.people.workers;

import java.util.List;

/// A worker as those see one who look for somebody who could go.
///
/// @param postalCode where they live; empty where it is not known
public record WorkerProfile(WorkerName worker, List<String> skills, String postalCode) {}
