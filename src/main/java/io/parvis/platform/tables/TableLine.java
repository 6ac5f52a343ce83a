package io.parvis.platform.tables;

import java.util.List;

/// A line of a table.
///
/// @param number where it begins in the file, counted from 1
/// @param cells as texts; a cell that a spreadsheet computes has what it last showed
public record TableLine(int number, List<String> cells) {

    public TableLine {
        cells = List.copyOf(cells);
    }

    /// The text of a cell without blanks around it; empty where the line is shorter.
    public String cell(int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
