package io.parvis.people.terms;

import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Gate;
import io.parvis.platform.tenancy.Realm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Leads members to new terms before anything inside their domain. Whoever is here with another's rights passes: to
/// accept is for the person alone.
class TermsGate implements HandlerInterceptor {

    private final AskingAgain asking;

    TermsGate(AskingAgain asking) {
        this.asking = asking;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        var visit = Visit.current();
        if (visit == null || !isInside(handler) || !isAsked(visit)) {
            return true;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, visit.door().base() + "/terms/consent");
        return false;
    }

    private static boolean isInside(Object handler) {
        if (!(handler instanceof HandlerMethod method)) {
            return false;
        }
        var demanded = Gate.demanded(method);
        return demanded != null && demanded.isInsideDomain();
    }

    private boolean isAsked(Visit visit) {
        var guest = visit.guest();
        return visit.door().realm() == Realm.CLIENT
                && guest != null
                && guest.behind() == null
                && guest.domain() != null
                && asking.asks(visit.firm(), guest);
    }

    @Configuration(proxyBeanMethods = false)
    static class Placing implements WebMvcConfigurer {

        private final AskingAgain asking;

        Placing(AskingAgain asking) {
            this.asking = asking;
        }

        // After the gate of permissions, which sends away whoever has no business here.
        @Override
        public void addInterceptors(InterceptorRegistry registry) {
            registry.addInterceptor(new TermsGate(asking)).order(1);
        }
    }
}
