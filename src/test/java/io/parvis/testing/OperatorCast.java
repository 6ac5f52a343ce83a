package io.parvis.testing;

import io.parvis.people.firm.Firm;

/// Who runs the installation of the [World], and who supports its firms.
public record OperatorCast(Firm firm, Person operator, Person support) {}
