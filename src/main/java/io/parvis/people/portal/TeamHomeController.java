package io.parvis.people.portal;

import io.parvis.people.menus.Audience;
import io.parvis.people.portals.Fronts;
import io.parvis.people.todo.ToDoList;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.TeamController;
import io.parvis.platform.web.View;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page of a worker.
@TeamController
class TeamHomeController {

    private final Fronts fronts;
    private final ToDoList toDo;

    TeamHomeController(Fronts fronts, ToDoList toDo) {
        this.fronts = fronts;
        this.toDo = toDo;
    }

    @GetMapping
    @Requires(Permission.SEE_TEAM)
    @Transactional(readOnly = true)
    View show(HttpServletResponse response) {
        var front = fronts.of(Here.firm(), Audience.WORKER);
        front.allow(response);
        return new TeamHomePage(
                Here.guest().name(),
                Here.firm().name(),
                toDo.of(Here.firm(), Audience.WORKER),
                front);
    }
}
