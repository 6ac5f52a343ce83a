package io.parvis.people.todo;

import io.parvis.people.firm.Firm;
import io.parvis.people.menus.Audience;
import java.util.List;

/// What one feature has for whoever reads the first page of a portal: the walls show a client its own and a worker theirs.
/// Asked within a transaction that reads. What comes first says so with `@Order`.
public interface ToDos {

    /// @param firm whose menu says what the portal shows
    List<ToDo> of(Firm firm, Audience audience);
}
