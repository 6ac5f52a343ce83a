package io.parvis.people.identity;

import io.parvis.platform.kernel.Change;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Changes what people are called. With what they sign in stays. Who may decide it is for the caller to ask, and what
/// happened for the caller to tell.
@Component
public class Renaming {

    private final Accounts accounts;

    Renaming(Accounts accounts) {
        this.accounts = accounts;
    }

    /// The constraint `delegate_untouched` refuses whoever administers the firm.
    ///
    /// @return what changed; nothing where the person is called so already
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Change> rename(AccountId id, String name) {
        var was = accounts.get(id).name();
        var changes = Change.between("person.name", was, name, Function.identity());
        if (!changes.isEmpty()) {
            accounts.rename(id, name);
        }
        return changes;
    }
}
