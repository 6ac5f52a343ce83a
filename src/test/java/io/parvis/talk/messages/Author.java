package io.parvis.talk.messages;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.platform.jobs.Jobs;
import io.parvis.testing.Mailbox;
import io.parvis.testing.Page;
import io.parvis.testing.Person;
import io.parvis.testing.Visitor;
import java.util.LinkedHashMap;
import java.util.Map;

/// Whoever writes messages to all clients, and who got them.
record Author(Visitor visitor, Jobs jobs, Mailbox mailbox) {

    /// @param more what is typed besides @return where the message is shown
    String write(Map<String, String> more, Map<String, byte[]> files) {
        var form = visitor.open("/messages/new");
        var typed = new LinkedHashMap<String, String>();
        typed.put(
                "category", form.all("select[name=category] option").eachAttr("value").getFirst());
        typed.put("reach", "EVERYONE");
        typed.put("languageOnly", "true");
        typed.put("subjectFr", "Fermeture");
        typed.put("textFr", "Nous fermons.");
        typed.put("subjectNl", "Sluiting");
        typed.put("textNl", "Wij sluiten.");
        typed.putAll(more);
        var written = visitor.post("/messages", typed, files);
        assertThat(written.status()).isEqualTo(303);
        return "site:" + written.location();
    }

    Page send(String path) {
        assertThat(visitor.open(path).submit("/sending").status()).isEqualTo(303);
        jobs.run(Rounds.JOB);
        return visitor.open(path);
    }

    int got(Person person) {
        return mailbox.of(person.identifier()).size();
    }
}
