package io.parvis.papers.documents;

import io.parvis.platform.files.Content;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Puts a document on somebody's shelf for another feature, which asked before whether that may be.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Depositing {

    private final Filing filing;

    Depositing(Filing filing) {
        this.filing = filing;
    }

    /// For the office alone.
    public UUID keep(Shelf shelf, Content content, String label) {
        var about = new Particulars(label, "", false, false, null);
        return filing.add(shelf, List.of(content), about).getFirst().id();
    }

    /// What the client or the worker whose shelf it is sends: they see it, too.
    public UUID send(Shelf own, Content content, String label) {
        return filing.send(own, List.of(content), label).getFirst().id();
    }
}
