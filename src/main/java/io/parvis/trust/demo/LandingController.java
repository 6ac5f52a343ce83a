package io.parvis.trust.demo;

import io.parvis.platform.access.Open;
import io.parvis.platform.web.View;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The root of the site, before any firm is named.
@Controller
class LandingController {

    private final Demo demo;

    LandingController(Demo demo) {
        this.demo = demo;
    }

    @GetMapping("/")
    @Open
    View show() {
        return new LandingPage(demo.isOn() ? SignIn.all() : List.of());
    }
}
