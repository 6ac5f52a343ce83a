package io.parvis.people.portal;

import io.parvis.people.portals.Front;
import io.parvis.people.todo.ToDo;
import io.parvis.platform.web.View;
import java.util.List;

record TeamHomePage(String person, String firm, List<ToDo> toDo, Front front) implements View {}
