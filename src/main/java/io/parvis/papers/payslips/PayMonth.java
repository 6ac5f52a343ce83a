package io.parvis.papers.payslips;

import io.parvis.platform.tenancy.Current;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/// A month, as people call it.
final class PayMonth {

    private PayMonth() {}

    static String shown(LocalDate month) {
        return in(month, Current.locale());
    }

    static String in(LocalDate month, Locale locale) {
        return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale)
                + " "
                + month.getYear();
    }
}
