package io.parvis.people.todo;

import io.parvis.people.firm.Firm;
import io.parvis.people.menus.Audience;
import java.util.List;
import org.springframework.stereotype.Component;

/// All that waits for whoever reads the first page of a portal.
@Component
public class ToDoList {

    private final List<ToDos> features;

    ToDoList(List<ToDos> features) {
        this.features = List.copyOf(features);
    }

    public List<ToDo> of(Firm firm, Audience audience) {
        return features.stream().flatMap(one -> one.of(firm, audience).stream()).toList();
    }
}
