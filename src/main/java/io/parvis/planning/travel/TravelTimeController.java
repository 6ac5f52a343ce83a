package io.parvis.planning.travel;

import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// How long the workers of the firm are on their way.
@OfficeController("/planning/travel")
class TravelTimeController {

    private final TravelTimes times;
    private final SettingTravelTime setting;

    TravelTimeController(TravelTimes times, SettingTravelTime setting) {
        this.times = times;
        this.setting = setting;
    }

    record Typed(
            @NotNull @Nullable @Min(0) @Max(240) Integer near,
            @NotNull @Nullable @Min(0) @Max(240) Integer far) {

        TravelTime time() {
            return new TravelTime(Objects.requireNonNull(near), Objects.requireNonNull(far));
        }
    }

    @GetMapping
    @Requires(Permission.MANAGE_FIRM)
    View ask() {
        var now = times.get();
        return new TravelTimePage(Fields.of(Map.of("near", now.near(), "far", now.far())));
    }

    @PostMapping
    @Requires(Permission.MANAGE_FIRM)
    Answer set(Form<Typed> form) {
        return form.blaming("far", "travel_time_order")
                .send(
                        typed -> {
                            setting.set(typed.time());
                            return Redirect.to("/planning/travel").saying("travel.saved");
                        },
                        TravelTimePage::new);
    }
}
