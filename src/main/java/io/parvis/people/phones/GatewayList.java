package io.parvis.people.phones;

import io.parvis.platform.web.View;
import java.util.List;

/// @param asked whether clients are asked to verify a number
record GatewayList(List<Gateway> gateways, boolean asked) implements View {

    boolean anyActive() {
        return gateways.stream().anyMatch(Gateway::active);
    }
}
