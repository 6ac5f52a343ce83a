package io.parvis.trust.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.jobs.Jobs;
import io.parvis.testing.Cast;
import io.parvis.testing.Web;
import java.util.List;

/// The course of things at a firm: its bakery moves, and what waits is sent.
record Course(Cast firm, Web web, Jobs jobs) {

    void change(String city) {
        var changed =
                web.program(firm.firm(), List.of("clients:write"))
                        .sending("If-Match", "*")
                        .call(
                                "PATCH",
                                "/api/v1/clients/" + firm.bakery().id(),
                                "{\"city\": \"" + city + "\"}");
        assertThat(changed.status()).as(changed.source()).isEqualTo(200);
    }

    void goRound() {
        jobs.run("webhooks");
    }
}
