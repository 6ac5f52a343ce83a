package io.parvis.trust.seeding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the firm made of a client: where it sorted it in, what it thinks of it, and from where it registered.
///
/// @param project which of the firm's projects, counted from 0; below 0 none, as with the group and the attitude
record PlausibleStanding(
        int project,
        int group,
        int attitude,
        @Nullable String remark,
        @Nullable String vatNumber,
        String registeredFrom) {

    private static final int IN_A_PROJECT = 80;
    private static final int IN_A_GROUP = 60;
    private static final int JUDGED = 25;
    private static final int REMARKED = 8;
    private static final int WITH_VAT_NUMBER = 92;
    private static final int BY_THEMSELVES = 40;
    private static final int MOST = 1_000;

    static PlausibleStanding draw(Draw draw, PlausibleClient client, List<String> remarks) {
        return new PlausibleStanding(
                draw.percent(IN_A_PROJECT) ? draw.below(MOST) : -1,
                draw.percent(IN_A_GROUP) ? draw.below(MOST) : -1,
                draw.percent(JUDGED) ? draw.below(MOST) : -1,
                draw.percent(REMARKED) ? draw.one(remarks) : null,
                client.companyName() != null && draw.percent(WITH_VAT_NUMBER)
                        ? TaxNumber.draw(client.address().country(), draw)
                        : null,
                draw.percent(BY_THEMSELVES) ? "203.0.113." + (1 + draw.below(254)) : "");
    }

    boolean isJudged() {
        return attitude >= 0 || remark != null;
    }
}
