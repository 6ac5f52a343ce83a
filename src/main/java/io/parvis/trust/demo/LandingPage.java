package io.parvis.trust.demo;

import io.parvis.platform.web.View;
import java.util.List;

/// Where one arrives without knowing an address. It names no firm, except in a demo.
///
/// @param signIns empty outside a demo
record LandingPage(List<SignIn> signIns) implements View {

    boolean isDemo() {
        return !signIns.isEmpty();
    }

    String password() {
        return SignIn.PASSWORD;
    }
}
