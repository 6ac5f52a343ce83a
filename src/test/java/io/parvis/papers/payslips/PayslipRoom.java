package io.parvis.papers.payslips;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.Cast;
import io.parvis.testing.Page;
import io.parvis.testing.Person;
import io.parvis.testing.Rows;
import io.parvis.testing.SamplePdf;
import io.parvis.testing.SettableClock;
import io.parvis.testing.Web;
import io.parvis.testing.World;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// A firm that publishes payslips.
abstract class PayslipRoom {

    static final String OFFICE = "/payslips";
    static final Map<String, String> MARCH = Map.of("month", "2026-03", "label", "");

    @Autowired World world;
    @Autowired Web web;
    @Autowired Rows rows;
    @Autowired SettableClock clock;

    Cast cast;

    @BeforeEach
    void aFirm() {
        cast = world.freshFirm();
    }

    /// What stands on a page of the worker of the cast.
    String own() {
        return cast.worker().name() + " 0001";
    }

    Page upload(Map<String, byte[]> files) {
        return web.as(cast.clerk()).post(OFFICE, MARCH, files);
    }

    /// Uploads pages and names where they can be looked through.
    String preview(String... texts) {
        return preview(SamplePdf.of(List.of(texts)));
    }

    String preview(byte[] pdf) {
        var sent = web.as(cast.clerk()).post(OFFICE, MARCH, Map.of("all.pdf", pdf));
        assertThat(sent.status()).as(sent.main()).isEqualTo(303);
        return sent.location().substring(sent.location().indexOf(OFFICE));
    }

    Page publish(String upload, Object... more) {
        var page = web.as(cast.clerk()).open(upload);
        return page.submit("/publication", more);
    }

    UUID colleague(String number, String name, boolean left) {
        return rows.as(
                cast.firm().system(),
                jdbc ->
                        jdbc.sql(
                                        """
                                        insert into worker (id, number, nature, name, country, language, created_at, archived_at)
                                        values (gen_random_uuid(), :number, 'TEMPORARY', :name, 'BE', 'nl', :now,
                                                cast(:left as timestamptz))
                                        returning id
                                        """)
                                .param("number", number)
                                .param("name", name)
                                .param("now", Timestamp.from(clock.instant()))
                                .param("left", left ? Timestamp.from(clock.instant()) : null)
                                .query(UUID.class)
                                .single());
    }

    long published() {
        return rows.count(cast.firm().system(), "select count(*) from payslip");
    }

    /// Where the newest payslip of a worker is loaded, at the worker's door.
    String file(UUID worker) {
        var id =
                rows.as(
                        cast.firm().system(),
                        jdbc ->
                                jdbc.sql("select id from payslip where worker_id = :worker limit 1")
                                        .param("worker", worker)
                                        .query(UUID.class)
                                        .single());
        return OFFICE + "/" + id + "/file";
    }

    Page read(Person reader, String path) {
        return web.as(reader).open(path);
    }
}
