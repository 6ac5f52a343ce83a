package io.parvis.trust.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.ParvisTest;
import io.parvis.testing.Visitor;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class AuditPageTest {

    @Autowired World world;
    @Autowired Web web;

    @Test
    void tellsTheOperatorWhatItsPeopleDid() {
        var operator = web.as(world.operator().operator());
        var cast = world.freshFirm();
        operator.post(
                "/firms/" + cast.firm().slug() + "/state",
                "seen",
                "ACTIVE",
                "wanted",
                "SUSPENDED",
                "reason",
                "Audit me " + cast.firm().slug());
        var page = operator.open("/audit");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.main())
                .contains(
                        world.operator().operator().name(),
                        "closed or opened the firm",
                        cast.firm().name(),
                        "Audit me " + cast.firm().slug());
    }

    @Test
    void goesBackPageByPage() {
        var operator = web.as(world.operator().operator());
        var cast = world.freshFirm();
        for (int i = 0; i <= AuditPage.ROWS / 2; i++) {
            turn(operator, cast.firm().slug(), "ACTIVE", "SUSPENDED");
            turn(operator, cast.firm().slug(), "SUSPENDED", "ACTIVE");
        }
        var first = operator.open("/audit");
        assertThat(first.all(".timeline-entry")).hasSize(AuditPage.ROWS);
        var earlier = first.all("a[rel=next]").attr("href");
        var second = operator.open("site:" + earlier);
        assertThat(second.all(".timeline-entry")).isNotEmpty();
        assertThat(second.all("a[rel=prev]").attr("href")).endsWith("/audit");
        assertThat(operator.open("/audit?before=nonsense").status()).isEqualTo(404);
    }

    @Test
    void isClosedToSupport() {
        assertThat(web.as(world.operator().support()).open("/audit").status()).isEqualTo(403);
    }

    private static void turn(Visitor operator, String slug, String seen, String wanted) {
        operator.post(
                "/firms/" + slug + "/state",
                "seen",
                seen,
                "wanted",
                wanted,
                "reason",
                "Back and forth");
    }
}
