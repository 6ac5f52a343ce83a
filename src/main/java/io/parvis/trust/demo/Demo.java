package io.parvis.trust.demo;

import io.parvis.people.firm.Firms;
import io.parvis.platform.mail.OutboxOpening;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/// Makes the demo world at the first start of an empty installation, unless `parvis.demo` is off.
@Component
class Demo implements ApplicationRunner, OutboxOpening {

    private final DemoMark mark;
    private final Firms firms;
    private final DemoWorld world;
    private final boolean wanted;
    private volatile List<SignIn> oneTime = List.of();

    Demo(
            DemoMark mark,
            Firms firms,
            DemoWorld world,
            @Value("${parvis.demo:false}") boolean wanted) {
        this.mark = mark;
        this.firms = firms;
        this.world = world;
        this.wanted = wanted;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (wanted && !mark.isBegun() && firms.all().isEmpty()) {
            mark.begin();
            oneTime = world.make();
            mark.finish();
        }
    }

    boolean isOn() {
        return wanted && mark.isFinished();
    }

    /// A start was stopped while it made the world: what is there is half of it.
    boolean isBroken() {
        return wanted && mark.isBegun() && !mark.isFinished();
    }

    @Override
    public boolean toAnybody() {
        return isOn();
    }

    /// Passwords that are told once, at the start that made them.
    List<SignIn> oneTime() {
        return oneTime;
    }
}
