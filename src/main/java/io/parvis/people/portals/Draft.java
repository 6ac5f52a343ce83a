package io.parvis.people.portals;

/// A design that is worked on.
///
/// @param version counts the changes, so that the second of two who change it is told; 0 before the first
record Draft(PortalDesign design, int version) {}
