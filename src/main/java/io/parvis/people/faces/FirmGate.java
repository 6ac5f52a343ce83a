package io.parvis.people.faces;

import io.parvis.people.firm.FirmState;
import io.parvis.people.identity.Visit;
import io.parvis.platform.kernel.Forbidden;
import io.parvis.platform.tenancy.Realm;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Says at every door of a firm that is closed that it is: also where one would sign in, register or ask for a new
/// password. Whoever is inside all the same is the operator.
class FirmGate implements HandlerInterceptor {

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        var visit = Visit.current();
        if (handler instanceof HandlerMethod
                && request.getDispatcherType() != DispatcherType.ERROR
                && visit != null
                && isClosed(visit)) {
            throw new Forbidden(reason(visit.firm().state()));
        }
        return true;
    }

    // What is at no door is the street: the colour of the page that says so, for one.
    private static boolean isClosed(Visit visit) {
        return !visit.firm().isOpen()
                && visit.guest() == null
                && visit.door().realm() != Realm.NOBODY;
    }

    private static String reason(FirmState state) {
        return state == FirmState.ARCHIVED ? "problem.archived" : "problem.suspended";
    }

    @Configuration(proxyBeanMethods = false)
    static class Placing implements WebMvcConfigurer {

        // Before everything that asks who comes.
        @Override
        public void addInterceptors(InterceptorRegistry registry) {
            registry.addInterceptor(new FirmGate()).order(-2);
        }
    }
}
