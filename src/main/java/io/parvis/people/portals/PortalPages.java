package io.parvis.people.portals;

import io.parvis.people.menus.Audience;
import io.parvis.people.menus.MenuEntry;
import io.parvis.platform.web.Doors;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Which entries of a menu lead somewhere: those without a page wait for the feature that brings it, and cannot be
/// turned on before.
@Component
class PortalPages {

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    PortalPages(
            @Qualifier("requestMappingHandlerMapping")
                    ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    List<MenuEntry> of(Audience audience) {
        var door = Doors.path("{firm}", audience.realm()) + "/";
        var addresses = addresses();
        return MenuEntry.of(audience).stream()
                .filter(entry -> addresses.contains(door + entry.path()))
                .toList();
    }

    private Set<String> addresses() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(one -> one.getPatternValues().stream())
                .collect(Collectors.toSet());
    }
}
