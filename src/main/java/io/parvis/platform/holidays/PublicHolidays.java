package io.parvis.platform.holidays;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.text.Collator;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/// Which days are holidays, where and when.
@Component
public class PublicHolidays {

    /// ISO codes of the countries that are known here.
    public static final List<String> COUNTRIES = List.of("BE", "CA", "FR", "LU", "NL");

    /// By date; days that are only remembered, and on which everybody works, are left out.
    ///
    /// @param region the code of one of the [#regions], or empty for what the whole country keeps
    public List<PublicHoliday> in(String country, String region, Year year, String language) {
        return kept(country, region, year).stream()
                .filter(day -> day.getType() != HolidayType.OBSERVANCE)
                .map(day ->
                        new PublicHoliday(
                                day.getDate(),
                                day.getDescription(locale(language)),
                                day.getType() == HolidayType.PUBLIC_HOLIDAY))
                .sorted(
                        Comparator.comparing(PublicHoliday::date)
                                .thenComparing(PublicHoliday::name))
                .toList();
    }

    /// The names of those that the whole country keeps, by date; none where the country is not known here.
    ///
    /// @param until the first day that is left out
    public SortedMap<LocalDate, String> between(
            String country, LocalDate from, LocalDate until, String language) {
        var names = new TreeMap<LocalDate, String>();
        if (COUNTRIES.contains(country)) {
            for (int year = from.getYear(); year <= until.getYear(); year++) {
                in(country, "", Year.of(year), language).stream()
                        .filter(PublicHoliday::everywhere)
                        .forEach(day -> names.merge(day.date(), day.name(), (one, two) -> one));
            }
        }
        return names.subMap(from, until);
    }

    /// The parts of the country that keep other days in that year than the rest of it, by name.
    public List<Region> regions(String country, Year year, String language) {
        var everywhere = kept(country, "", year);
        return manager(country).getCalendarHierarchy().getChildren().entrySet().stream()
                .filter(part -> !kept(country, part.getKey(), year).equals(everywhere))
                .map(part ->
                        new Region(part.getKey(), part.getValue().getDescription(locale(language))))
                .sorted(
                        Comparator.comparing(
                                Region::name, Collator.getInstance(Locale.of(language))))
                .toList();
    }

    private static Set<Holiday> kept(String country, String region, Year year) {
        return region.isEmpty()
                ? manager(country).getHolidays(year)
                : manager(country).getHolidays(year, region);
    }

    // The library reads each country once.
    private static HolidayManager manager(String country) {
        return HolidayManager.getInstance(
                ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
    }

    // The library's own words are English. Asked for English by name, it would rather speak the
    // machine's language.
    private static Locale locale(String language) {
        return language.equals("en") ? Locale.ROOT : Locale.of(language);
    }
}
