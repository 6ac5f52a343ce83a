package io.parvis.people.payers;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/// Stands for whatever names a payer and was not issued: remembers what it was told to move.
@Component
class MovedDocuments implements PayerDocuments {

    private final List<PayerId> moved = new CopyOnWriteArrayList<>();

    @Override
    public void move(PayerId from, PayerId into) {
        moved.add(from);
        moved.add(into);
    }

    List<PayerId> moved() {
        return List.copyOf(moved);
    }
}
