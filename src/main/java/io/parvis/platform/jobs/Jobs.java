package io.parvis.platform.jobs;

import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Tenants;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The jobs of all features. Each runs with the program itself as the actor.
@Component
public class Jobs {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

    private final ObjectProvider<Job> declared;
    private final Tenants tenants;

    Jobs(ObjectProvider<Job> declared, Tenants tenants) {
        this.declared = declared;
        this.tenants = tenants;
    }

    /// Runs a job now, on this thread, whatever its schedule says.
    public void run(String name) {
        run(
                all().stream()
                        .filter(job -> job.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no job " + name)));
    }

    List<Job> all() {
        return declared.orderedStream().toList();
    }

    void run(Job job) {
        var more = true;
        while (more) {
            more = goRound(job);
        }
    }

    private boolean goRound(Job job) {
        return switch (job.reach()) {
            case INSTALLATION -> Current.as(Actor.platform(), job.work()::getAsBoolean);
            case EACH_FIRM -> turns(tenants.systems(), job);
            case EACH_OPEN_FIRM -> turns(tenants.openSystems(), job);
        };
    }

    private static boolean turns(List<Actor> systems, Job job) {
        var more = false;
        for (var system : systems) {
            more |= turn(system, job);
        }
        return more;
    }

    // One firm's failure must not keep the job from the others, nor is it tried again before the
    // next time.
    private static boolean turn(Actor system, Job job) {
        try {
            return Current.as(system, job.work()::getAsBoolean);
        } catch (RuntimeException e) {
            LOG.error("job {} failed in firm {}", job.name(), system.firm(), e);
            return false;
        }
    }
}
