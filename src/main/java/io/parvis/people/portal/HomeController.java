package io.parvis.people.portal;

import io.parvis.people.firm.PortalTextBook;
import io.parvis.people.firm.PortalTexts.Greeting;
import io.parvis.people.members.Members;
import io.parvis.people.menus.Audience;
import io.parvis.people.phones.VerifiedPhones;
import io.parvis.people.portals.Fronts;
import io.parvis.people.todo.ToDoList;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.PortalController;
import io.parvis.platform.web.View;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The first page of a client.
@PortalController
class HomeController {

    private final Members members;
    private final Contacts contacts;
    private final VerifiedPhones phones;
    private final PortalTextBook texts;
    private final Hall hall;

    HomeController(
            Members members,
            Contacts contacts,
            VerifiedPhones phones,
            PortalTextBook texts,
            Hall hall) {
        this.members = members;
        this.contacts = contacts;
        this.phones = phones;
        this.texts = texts;
        this.hall = hall;
    }

    /// What the firm put on the first page, and what waits there.
    @Component
    record Hall(Fronts fronts, ToDoList toDo) {}

    @GetMapping
    @Requires(Permission.SEE_PORTAL)
    @Transactional(readOnly = true)
    View show(HttpServletResponse response) {
        var domain = Here.domain();
        var front = hall.fronts().of(Here.firm(), Audience.CLIENT).or(greeting());
        front.allow(response);
        return new HomePage(
                Here.guest().name(),
                domain,
                Here.firm(),
                contacts.responsible().orElse(null),
                members.list(domain.id()),
                new HomePage.Waiting(
                        phones.of(domain.id()).asked(),
                        hall.toDo().of(Here.firm(), Audience.CLIENT)),
                front);
    }

    private @Nullable Greeting greeting() {
        return Greeting.of(
                        texts.get().home(), Current.locale().getLanguage(), Here.firm().language())
                .orElse(null);
    }

    /// Whatever else is asked for at the portal is not there, and in a blocked domain it is refused like all the rest.
    @RequestMapping("/**")
    @Requires(Permission.SEE_PORTAL)
    View nothing() {
        throw new NotFound();
    }
}
