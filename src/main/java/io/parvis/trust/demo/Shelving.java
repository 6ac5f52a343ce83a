package io.parvis.trust.demo;

import io.parvis.platform.files.Files;
import io.parvis.platform.files.Files.Owner;
import io.parvis.platform.files.Receiving;
import io.parvis.platform.kernel.Ids;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Puts documents on the shelves of a firm of the demo, and says what is expected that they are. As [Furnishing], it names
/// the tables of other features: their verbs know no yesterday.
@Component
class Shelving {

    private static final int MARGIN = 72;
    private static final int TITLE = 18;
    private static final int TEXT = 12;
    private static final int LEADING = 22;

    private final JdbcClient jdbc;
    private final Receiving receiving;
    private final Files files;
    private final Ids ids;

    Shelving(JdbcClient jdbc, Receiving receiving, Files files, Ids ids) {
        this.jdbc = jdbc;
        this.receiving = receiving;
        this.files = files;
        this.ids = ids;
    }

    /// A row of the list.
    ///
    /// @param whose `ALL`, `CLIENT` or `WORKER`, and `name` who of them
    /// @param readers `CLIENT`, `WORKER`, `BOTH` or `OFFICE`
    /// @param expires in so many days; null for never
    /// @param ago how many days ago it was stored
    /// @param meets what is expected that it is, and how it stands; `-` for nothing
    private record Paper(
            String whose,
            String name,
            String label,
            String file,
            String folder,
            String readers,
            @Nullable Integer expires,
            int ago,
            String meets,
            String by,
            List<String> text) {

        static Paper of(List<String> row) {
            return new Paper(
                    row.get(1),
                    row.get(2),
                    row.get(3),
                    row.get(4),
                    row.get(5),
                    row.get(6),
                    row.get(7).equals("-") ? null : Integer.valueOf(row.get(7)),
                    Integer.parseInt(row.get(8)),
                    row.get(9),
                    row.get(10),
                    List.of(row.get(11).split("\\|")));
        }

        boolean isFor(String reader) {
            return readers.equals(reader) || readers.equals("BOTH");
        }
    }

    void fill(String firm) {
        Sheets.of("papers", firm).stream().map(Paper::of).forEach(this::shelve);
    }

    private void shelve(Paper paper) {
        var client = whose(paper, "CLIENT", "select id from domain where name = :name");
        var worker = whose(paper, "WORKER", "select id from worker where name = :name");
        var id = ids.next();
        add(id, paper, client, worker);
        write(id, paper, client);
        if (!paper.meets().equals("-")) {
            meet(id, paper, client, worker);
        }
    }

    private @Nullable UUID whose(Paper paper, String kind, String query) {
        return paper.whose().equals(kind)
                ? jdbc.sql(query).param("name", paper.name()).query(UUID.class).single()
                : null;
    }

    private void add(UUID id, Paper paper, @Nullable UUID client, @Nullable UUID worker) {
        jdbc.sql(
                        """
                        insert into document (id, domain_id, worker_id, label, folder, on_portal, on_team, by_client, version)
                        values (:id, cast(:client as uuid), cast(:worker as uuid), :label, :folder, :portal, :team, :sent, 1)
                        """)
                .param("id", id)
                .param("client", client)
                .param("worker", worker)
                .param("label", paper.label())
                .param("folder", paper.folder())
                .param("portal", paper.isFor("CLIENT"))
                .param("team", paper.isFor("WORKER"))
                .param("sent", paper.by().equals(paper.name()))
                .update();
    }

    private void write(UUID id, Paper paper, @Nullable UUID client) {
        try {
            var content =
                    receiving.receive("files", paper.file(), new ByteArrayInputStream(pdf(paper)));
            var file = files.add(content, new Owner(client, false));
            jdbc.sql(
                            """
                            insert into document_version (document_id, number, file_id, stored_at, stored_by)
                            values (:id, 1, :file, current_moment() - make_interval(days => :ago), :by)
                            """)
                    .param("id", id)
                    .param("file", file.id())
                    .param("ago", paper.ago())
                    .param("by", paper.by())
                    .update();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void meet(UUID id, Paper paper, @Nullable UUID client, @Nullable UUID worker) {
        var meets = paper.meets().split("/");
        var sent = meets[1].equals("SENT");
        jdbc.sql(
                        """
                        insert into expectation (expected_id, domain_id, worker_id, %s, %s, sent_at)
                        select x.id, cast(:client as uuid), cast(:worker as uuid), :id,
                               cast(current_moment() as date) + cast(:expires as integer), current_moment()
                          from expected_document x where x.names[2] = :name
                        """
                                .formatted(
                                        sent ? "sent_id" : "filed_id",
                                        sent ? "sent_until" : "valid_until"))
                .param("client", client)
                .param("worker", worker)
                .param("id", id)
                .param("expires", paper.expires())
                .param("name", meets[0])
                .update();
    }

    private static byte[] pdf(Paper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var pen = new PDPageContentStream(document, page)) {
                pen.beginText();
                pen.setLeading(LEADING);
                pen.newLineAtOffset(MARGIN, page.getMediaBox().getHeight() - MARGIN);
                print(paper, pen);
                pen.endText();
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static void print(Paper paper, PDPageContentStream pen) throws IOException {
        pen.setFont(new PDType1Font(FontName.HELVETICA_BOLD), TITLE);
        pen.showText(paper.label());
        pen.newLine();
        pen.setFont(new PDType1Font(FontName.HELVETICA), TEXT);
        for (var line : paper.text()) {
            pen.newLine();
            pen.showText(line);
        }
    }
}
