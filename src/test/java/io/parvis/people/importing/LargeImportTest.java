package io.parvis.people.importing;

import static io.parvis.people.importing.ImportWalk.figure;
import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.jobs.Jobs;
import io.parvis.testing.ParvisTest;
import io.parvis.testing.Rows;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/// A list as long as a provider's. How long it takes is told and not judged: `-Dparvis.import.lines=100000` measures.
@ParvisTest
class LargeImportTest {

    private static final Logger LOG = LoggerFactory.getLogger(LargeImportTest.class);
    private static final int LINES = Integer.getInteger("parvis.import.lines", 20_000);

    @Autowired World world;
    @Autowired Web web;
    @Autowired Jobs jobs;
    @Autowired Rows rows;

    @Test
    void isTakenInWhole() {
        var cast = world.freshFirm();
        var walk = new ImportWalk(web.as(cast.admin()), jobs);
        var mapping = walk.mapping(list(cast.firm().slug()));
        var begun = System.nanoTime();
        var checked = walk.check(mapping);
        var tried = System.nanoTime();
        var done = walk.run(checked);
        var ended = System.nanoTime();
        ManagementFactory.getMemoryMXBean().gc();
        LOG.info(
                "{} lines: tried out in {} ms, taken in in {} ms, {} MB in use after",
                LINES,
                TimeUnit.NANOSECONDS.toMillis(tried - begun),
                TimeUnit.NANOSECONDS.toMillis(ended - tried),
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
        assertThat(figure(done, "Créés").replaceAll("\\D", "")).isEqualTo(String.valueOf(LINES));
        assertThat(
                        rows.count(
                                cast.firm().system(),
                                "select count(*) from client where code like 'L-%'"))
                .isEqualTo(LINES);
    }

    private static String list(String mark) {
        var list =
                new StringBuilder("Code;Company;First name;Last name;E-mail;Country;Phone;City\n");
        for (int i = 1; i <= LINES; i++) {
            list.append(
                    "L-%d;Firm %d;Ann;No %d;ann%d@%s.example;BE;0470 %02d %02d %02d;Gent\n"
                            .formatted(i, i, i, i, mark, i / 10_000 % 100, i / 100 % 100, i % 100));
        }
        return list.toString();
    }
}
