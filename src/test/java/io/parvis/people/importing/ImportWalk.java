package io.parvis.people.importing;

import io.parvis.platform.jobs.Jobs;
import io.parvis.testing.Page;
import io.parvis.testing.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// An employee who imports a file, page by page.
record ImportWalk(Visitor visitor, Jobs jobs) {

    static byte[] sample(String name) throws IOException {
        try (var in = Objects.requireNonNull(ImportWalk.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    /// The page that asks what the columns mean.
    Page mapping(byte[] file) {
        return visitor.upload("/clients/imports", "file", file).follow();
    }

    Page mapping(String file) {
        return mapping(file.getBytes(StandardCharsets.UTF_8));
    }

    /// What would happen.
    Page check(Page mapping, Object... typed) {
        var sent = mapping.submit("/mapping", typed);
        jobs.run(ImportRounds.JOB);
        return sent.follow();
    }

    /// What happened.
    Page run(Page checked) {
        var sent = checked.submit("/run");
        jobs.run(ImportRounds.JOB);
        return sent.follow();
    }

    Page undo(Page done) {
        var asked = visitor.open("site:" + done.link("Annuler l'import").orElseThrow());
        var sent = asked.submit("/undoing");
        jobs.run(ImportRounds.JOB);
        return sent.follow();
    }

    /// A figure of the page by its label.
    static String figure(Page page, String label) {
        return page.all(".stat").stream()
                .filter(stat -> stat.text().contains(label))
                .map(stat -> stat.text().replace(label, "").strip())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + label + " on " + page.text()));
    }
}
