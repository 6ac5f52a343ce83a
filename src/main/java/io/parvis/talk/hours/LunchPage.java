package io.parvis.talk.hours;

import static io.parvis.platform.web.Show.t;

import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;

/// The lunch break of a weekly schedule, to be changed.
record LunchPage(KeptSchedule kept, Fields fields) implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    String title() {
        var lunch = kept.schedule().lunch();
        return lunch == null ? t("hours.lunch") : lunch.name();
    }

    String action() {
        return Show.base() + "/settings/hours/schedules/" + kept.schedule().id() + "/lunch";
    }

    String back() {
        return Show.base() + "/settings/hours?language=" + kept.language();
    }

    String within() {
        return t(
                "hours.lunch.within",
                kept.schedule().name(),
                Days.said(kept.schedule().days(), Current.locale()),
                Times.said(kept.schedule().span()));
    }
}
