package io.parvis.people.employees;

import io.parvis.people.identity.AccountId;
import java.time.LocalDate;

/// An employee who does not work now, and the last day of that.
public record AwayEmployee(AccountId id, String name, LocalDate lastDay) {}
