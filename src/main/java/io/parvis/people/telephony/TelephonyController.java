package io.parvis.people.telephony;

import io.parvis.people.firm.Firms;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OperatorController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What a firm has by default for its calls.
@OperatorController("/firms/{slug}/telephony")
class TelephonyController {

    private final Firms firms;
    private final Carriers carriers;
    private final SettingTelephony setting;

    TelephonyController(Firms firms, Carriers carriers, SettingTelephony setting) {
        this.firms = firms;
        this.carriers = carriers;
        this.setting = setting;
    }

    @GetMapping
    @Requires(Permission.RUN_INSTALLATION)
    View show(@PathVariable String slug) {
        var firm = firms.tenant(slug);
        var now = setting.of(firm);
        return new TelephonyPage(firm, now, carriers.all(), TelephonyPage.fields(now));
    }

    @PostMapping
    @Requires(Permission.RUN_INSTALLATION)
    Answer set(@PathVariable String slug, Form<TelephonyForm> form) {
        var firm = firms.tenant(slug);
        return form.blaming("system", "firm_phone_system")
                .send(
                        typed -> {
                            setting.set(firm, typed);
                            return Redirect.to("/firms/" + slug)
                                    .saying("telephony.set", firm.name());
                        },
                        fields ->
                                new TelephonyPage(firm, setting.of(firm), carriers.all(), fields));
    }
}
