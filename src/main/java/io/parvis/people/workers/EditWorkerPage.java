package io.parvis.people.workers;

import static io.parvis.platform.web.Show.t;

import io.parvis.people.identity.Visit;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A worker to be taken in or changed.
///
/// @param worker null where a new one is taken in
record EditWorkerPage(@Nullable Worker worker, Fields fields) implements View {

    static EditWorkerPage fresh(Fields fields) {
        return new EditWorkerPage(null, fields);
    }

    static Fields blank(String language, String country) {
        return Fields.of(
                Map.of(
                        "nature",
                        WorkerNature.EMPLOYEE,
                        "language",
                        language,
                        "languages",
                        List.of(language),
                        "country",
                        country,
                        "version",
                        0));
    }

    static Fields of(Worker worker) {
        var details = worker.details();
        var contact = details.contact();
        var values = new HashMap<String, Object>();
        values.put("number", details.number());
        values.put("nature", details.nature());
        values.put("name", details.name());
        values.put("email", contact.email());
        values.put("phone", contact.phone());
        values.put("street", contact.address().street());
        values.put("postalCode", contact.address().postalCode());
        values.put("city", contact.address().city());
        values.put("region", contact.address().region());
        values.put("country", contact.country());
        values.put("language", contact.language());
        values.put("languages", details.trade().languages());
        values.put("skills", String.join(", ", details.trade().skills()));
        values.put("sector", details.trade().sector());
        values.put("remark", details.remark());
        values.put("version", worker.version());
        return Fields.of(values);
    }

    boolean hasBank() {
        return worker != null && !worker.bankMasked().isEmpty();
    }

    List<Choice> natures() {
        return Stream.of(WorkerNature.values()).map(one -> new Choice(one.name(), t(one))).toList();
    }

    List<Choice> written() {
        var now = worker == null ? "" : worker.details().contact().language();
        return Visit.here().firm().languageChoices(now);
    }

    List<Choice> spoken() {
        return WorkerTrade.SPOKEN.stream()
                .map(code -> new Choice(code, Show.language(code)))
                .toList();
    }

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }
}
