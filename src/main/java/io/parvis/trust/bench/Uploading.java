package io.parvis.trust.bench;

import static io.parvis.trust.bench.Entrance.expect;

import io.parvis.trust.load.Visitor;
import io.parvis.trust.seeding.SeededFirm;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;

/// An employee who files a large document, sent in parts as a browser does.
record Uploading(ProgramProcess program, SeededFirm firm) {

    private static final int PART = 8_000_000;
    private static final String VERSION = "1.0.0";

    /// @param size in bytes
    /// @return from the first byte to the document in its list
    Duration run(int size) throws IOException {
        String office = "/" + firm.slug() + "/office";
        String shelf = office + "/clients/" + firm.domains().getFirst() + "/documents";
        try (Visitor visitor = Entrance.administrator(program.address(), firm)) {
            expect(200, visitor.get(shelf), shelf);
            long begun = System.nanoTime();
            String upload = send(visitor, office + "/uploads", size);
            String id = upload.substring(upload.lastIndexOf('/') + 1);
            var form = Map.of("label", "", "folder", "", "uploads", id);
            expect(303, visitor.post(shelf, form), shelf);
            return Duration.ofNanos(System.nanoTime() - begun);
        }
    }

    // What is in it cannot be guessed, nor made smaller, and costs nothing to make.
    private static String send(Visitor visitor, String uploads, int size) throws IOException {
        var announced = Map.of("Tus-Resumable", VERSION, "Upload-Length", String.valueOf(size));
        var answered = visitor.send("POST", uploads, announced, new byte[0]);
        String upload = expect(201, answered, uploads).header("location").orElseThrow();
        var part = new byte[PART];
        new Random(size).nextBytes(part);
        for (int from = 0; from < size; from += PART) {
            var sent = from + PART <= size ? part : Arrays.copyOf(part, size - from);
            var headers =
                    Map.of(
                            "Tus-Resumable",
                            VERSION,
                            "Upload-Offset",
                            String.valueOf(from),
                            "Content-Type",
                            "application/offset+octet-stream");
            expect(204, visitor.send("PATCH", upload, headers, sent), upload);
        }
        return upload;
    }
}
