package io.parvis.papers.payslips;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The payslips of one worker by year, the newest first.
///
/// @param found one more than a page, when there are so many
/// @param later whether newer ones come before
record PayslipYears(List<Payslip> found, boolean later) {

    SequencedMap<String, List<Payslip>> years() {
        return found.stream()
                .limit(Payslips.PAGE)
                .collect(
                        Collectors.groupingBy(
                                slip -> "" + slip.paid().month().getYear(),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    @Nullable String first(String href) {
        return later ? href : null;
    }

    @Nullable String next(String href) {
        return found.size() > Payslips.PAGE
                ? href + "?after=" + found.get(Payslips.PAGE - 1).id()
                : null;
    }
}
