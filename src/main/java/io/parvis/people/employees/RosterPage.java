package io.parvis.people.employees;

import java.util.List;

/// Some employees out of a longer list, by name.
record RosterPage(List<Employee> rows, boolean hasPrevious, boolean hasNext) {}
