package io.parvis.people.portal;

import io.parvis.people.portals.Front;
import io.parvis.platform.web.View;

record TeamHomePage(String person, String firm, Front front) implements View {}
