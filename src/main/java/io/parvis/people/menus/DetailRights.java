package io.parvis.people.menus;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What workers see of their own details, and may change of them.
///
/// @param of what the firm said; what it said nothing about is as it usually is
public record DetailRights(Map<Detail, DetailRight> of) {

    static final DetailRights USUAL = new DetailRights(Map.of());

    public DetailRight right(Detail detail) {
        return of.getOrDefault(detail, detail.usual());
    }

    public boolean shows(Detail detail) {
        return right(detail) != DetailRight.HIDDEN;
    }

    /// Those that may be changed, at once or with approval.
    public List<Detail> open() {
        return Stream.of(Detail.values()).filter(detail -> right(detail).alters()).toList();
    }
}
