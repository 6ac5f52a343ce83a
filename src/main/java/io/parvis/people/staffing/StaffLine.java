package io.parvis.people.staffing;

import io.parvis.platform.kernel.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line of a list.
///
/// @param number where it stands in the file
/// @param column the key of what the column is called that cannot be meant; empty for the whole line
/// @param why it is refused; null unless it is
record StaffLine(
        int number, List<String> cells, LineState state, String column, @Nullable Message why) {

    String cell(int at) {
        return at < 0 || at >= cells.size() ? "" : cells.get(at);
    }
}
