package io.parvis.people.registration;

import io.parvis.people.employees.Employees;
import io.parvis.people.terms.TermsVersions;
import io.parvis.platform.i18n.Languages;
import io.parvis.platform.i18n.Translations;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens and closes registration, and says what is asked.
@Component
class KeepingDesks {

    private final Desks desks;
    private final TermsVersions terms;
    private final Employees employees;
    private final Events events;

    KeepingDesks(Desks desks, TermsVersions terms, Employees employees, Events events) {
        this.desks = desks;
        this.terms = terms;
        this.employees = employees;
        this.events = events;
    }

    /// @throws Refused when newcomers would meet no terms in a language they may choose, or at the field with something
    /// that is not there any more
    @Transactional
    public void keep(Desk before, DeskForm typed, Offered offered) {
        var wanted = typed.applied(before, offered.fieldIds());
        refuseWhatIsGone(wanted, offered);
        if (wanted.open()) {
            refuseWithoutTerms(wanted);
        }
        if (before.version() == 0) {
            desks.add(wanted);
        } else {
            desks.save(wanted);
        }
        events.publish(new DeskChanged(wanted.id(), before.open(), wanted.open()));
    }

    private void refuseWhatIsGone(Desk wanted, Offered offered) {
        var notified = wanted.notified();
        if (!offered.hasProject(wanted.intoProject())) {
            throw Refused.at("intoProject", "desk.gone");
        }
        if (!offered.hasGroup(wanted.group())) {
            throw Refused.at("group", "desk.gone");
        }
        if (notified != null && !employees.isActive(notified)) {
            throw Refused.at("notified", "desk.gone");
        }
    }

    private void refuseWithoutTerms(Desk wanted) {
        var text = terms.findCurrent().map(current -> current.text()).orElse(Translations.NONE);
        for (var language : wanted.languages()) {
            if (!text.speaks(language)) {
                throw Refused.at("open", "desk.no-terms", Languages.name(language));
            }
        }
    }
}
