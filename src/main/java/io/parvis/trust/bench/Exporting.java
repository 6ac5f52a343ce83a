package io.parvis.trust.bench;

import static io.parvis.trust.bench.Entrance.expect;

import io.parvis.trust.load.Visitor;
import io.parvis.trust.seeding.SeededFirm;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

/// An administrator who takes all clients home in one file.
record Exporting(ProgramProcess program, SeededFirm firm) {

    /// @param clients of the firm; nine tenths of them must be in the file, as shielded ones are out of sight
    Duration run(long clients) throws IOException {
        String path = "/" + firm.slug() + "/office/clients/export/csv";
        try (Visitor visitor = Entrance.administrator(program.address(), firm)) {
            Lines lines = new Lines();
            long begun = System.nanoTime();
            expect(200, visitor.stream(path, lines), path);
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            if (lines.count < clients * 9 / 10) {
                throw new IOException("the file has %d lines only".formatted(lines.count));
            }
            return took;
        }
    }

    private static final class Lines extends OutputStream {

        private long count;

        @Override
        public void write(int b) {
            count += b == '\n' ? 1 : 0;
        }
    }
}
