package io.parvis.people.sending;

import io.parvis.platform.kernel.Message;
import io.parvis.platform.mail.Letter;
import io.parvis.platform.mail.Post;
import io.parvis.platform.tenancy.Current;
import io.parvis.testing.Cast;
import io.parvis.testing.Person;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets a firm write to somebody.
final class Writing {

    private Writing() {}

    static void to(ApplicationContext program, Cast firm, Person reader) {
        var name = firm.firm().name();
        var letter =
                new Letter(
                        name,
                        reader.identifier(),
                        reader.language(),
                        Message.of("mail.trial.subject", name),
                        Message.of("mail.trial.body", reader.name(), name, "smtp.example.org"));
        Current.run(
                firm.firm().system(),
                () ->
                        program.getBean(TransactionTemplate.class)
                                .executeWithoutResult(
                                        _ -> program.getBean(Post.class).send(letter)));
    }
}
