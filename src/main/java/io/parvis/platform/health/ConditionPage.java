package io.parvis.platform.health;

import static io.parvis.platform.web.Show.t;

import io.parvis.platform.web.View;

/// How the installation fares.
record ConditionPage(Condition condition) implements View {

    /// What a job does, in words; one that is known to another release only stands with its name.
    String named(String job) {
        var key = "job." + job;
        var said = t(key);
        return said.equals(key) ? job : said;
    }

    /// A count as one reads it, with a plus where counting stopped.
    String count(int number) {
        return number >= Condition.MOST
                ? t("condition.count-and-more", number)
                : t("condition.count", number);
    }
}
