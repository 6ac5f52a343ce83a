package io.parvis.people.portal;

import io.parvis.platform.web.View;

record TeamHomePage(String person, String firm) implements View {}
