package io.parvis.people.employees;

import io.parvis.people.identity.AccountId;

/// An employee as others name one.
public record EmployeeName(AccountId id, String name) {}
