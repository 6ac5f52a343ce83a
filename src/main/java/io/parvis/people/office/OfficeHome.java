package io.parvis.people.office;

import static io.parvis.platform.web.Show.t;

import io.parvis.people.employees.AwayEmployee;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;
import java.time.LocalDateTime;
import java.util.List;

/// Says hello, and how the domains stand.
///
/// @param waiting what waits for the reader in other features
record OfficeHome(
        String name,
        LocalDateTime now,
        Figures figures,
        List<AwayEmployee> away,
        List<HomeTile.Waiting> waiting)
        implements View {

    private static final int NOON = 12;
    private static final int EVENING = 18;

    String greeting() {
        if (now.getHour() < NOON) {
            return t("home.good-morning", name);
        }
        return now.getHour() < EVENING ? t("home.good-day", name) : t("home.good-evening", name);
    }

    /// A count as one reads it, with a plus where counting stopped.
    String figure(int count) {
        return count > Figures.MOST
                ? t("home.figure-and-more", Figures.MOST)
                : t("home.figure", count);
    }

    String domains(String narrowed) {
        return Show.base() + "/domains?" + narrowed;
    }

    String held(String function) {
        return domains("employee=" + Current.actor().self() + "&held=" + function);
    }
}
