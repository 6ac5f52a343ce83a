package io.parvis.papers.payslips;

import java.util.UUID;

/// A worker, as payroll knows them.
///
/// @param left whether they work for the firm no more
record Payee(UUID id, String number, String name, boolean left) {}
