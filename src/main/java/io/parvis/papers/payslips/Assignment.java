package io.parvis.papers.payslips;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whose some pages are.
///
/// @param first counted from 1
/// @param worker null: nobody's, they are left out
record Assignment(int first, int last, @Nullable UUID worker) {}
