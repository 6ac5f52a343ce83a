package io.parvis.papers.payslips;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A page of an upload.
///
/// @param number the worker's number that was read on it, or several; empty where there is none
/// @param worker whose it is; null while that is nobody's
record SheetPage(int page, Finding finding, String number, @Nullable UUID worker) {

    /// Who gets which pages, in their order.
    static Map<UUID, List<Integer>> owned(List<SheetPage> pages) {
        return pages.stream()
                .filter(page -> page.worker() != null)
                .collect(
                        Collectors.groupingBy(
                                page -> Objects.requireNonNull(page.worker()),
                                LinkedHashMap::new,
                                Collectors.mapping(SheetPage::page, Collectors.toList())));
    }

    boolean isLike(SheetPage other) {
        return finding == other.finding && number.equals(other.number);
    }
}
