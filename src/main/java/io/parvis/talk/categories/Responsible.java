package io.parvis.talk.categories;

import io.parvis.people.domains.DomainFunction;
import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.Refused;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who gets the tickets of a category: an employee, whoever holds a function of the client's domain, or nobody in
/// particular. At most one of both is there.
public record Responsible(@Nullable AccountId employee, @Nullable DomainFunction function) {

    static final Responsible NOBODY = new Responsible(null, null);

    /// As a form sends it: a function by its name, an employee by their id, nobody by an empty text.
    static Responsible of(String text) {
        if (text.isBlank()) {
            return NOBODY;
        }
        var function =
                Stream.of(DomainFunction.values()).filter(one -> one.name().equals(text)).findAny();
        try {
            return function.isPresent()
                    ? new Responsible(null, function.get())
                    : new Responsible(AccountId.of(text), null);
        } catch (IllegalArgumentException _) {
            throw Refused.at("responsible", "form.unreadable");
        }
    }

    String text() {
        if (function != null) {
            return function.name();
        }
        return employee == null ? "" : employee.toString();
    }
}
