package io.parvis.platform.access;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Stops the start when a handler says neither [Requires] nor [Scoped] nor [Open].
@Component
class GateCheck implements SmartInitializingSingleton {

    private final RequestMappingHandlerMapping mapping;

    GateCheck(RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var undecided = undecided(mapping.getHandlerMethods().values().stream().toList());
        if (!undecided.isEmpty()) {
            throw new IllegalStateException(
                    "handlers with neither @Requires nor @Scoped nor @Open: " + undecided);
        }
    }

    static List<String> undecided(List<HandlerMethod> methods) {
        return methods.stream()
                .filter(method -> method.getBeanType().getName().startsWith("io.parvis."))
                .filter(method -> Gate.demanded(method) == null && Gate.scope(method) == null)
                .filter(method -> !Gate.isOpen(method))
                .map(HandlerMethod::toString)
                .toList();
    }
}
