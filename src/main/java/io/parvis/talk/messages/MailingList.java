package io.parvis.talk.messages;

import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The messages of the firm, the latest first.
record MailingList(List<Mailing> rows, int perMinute, Fields pace) implements View {

    @Override
    public int status() {
        return pace.anyError() ? 422 : 200;
    }

    Fields paceFields() {
        return pace.anyError() ? pace : Fields.of(Map.of("perMinute", perMinute));
    }

    /// The subject in the reader's language, or the first there is.
    static String subject(Mailing mailing) {
        var subject = mailing.content().subject();
        var language = Current.locale().getLanguage();
        return Stream.concat(Stream.of(language), subject.languages().stream())
                .map(subject::in)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    String href(Mailing mailing) {
        return Show.base() + "/messages/" + mailing.id();
    }
}
