package io.parvis.people.faces;

import io.parvis.people.firm.Feature;
import io.parvis.people.firm.OfFeature;
import io.parvis.people.identity.Visit;
import io.parvis.people.menus.Audience;
import io.parvis.people.menus.OfMenu;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.tenancy.Realm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Lets nobody in where the firm's plan has not the feature, or its portal has not the page: not even to be told to sign
/// in.
class FeatureGate implements HandlerInterceptor {

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !exists(method)) {
            throw new NotFound();
        }
        return true;
    }

    private static boolean exists(HandlerMethod method) {
        var visit = Visit.current();
        return (visit == null || hasDoor(visit))
                && isOffered(method.getBeanType(), visit)
                && isOnTheMenu(method.getBeanType(), visit);
    }

    // The clients' door is every firm's; the workers' comes with their portal (decision 0180).
    private static boolean hasDoor(Visit visit) {
        return visit.door().realm() != Realm.WORKER || visit.firm().has(Feature.WORKER_PORTAL);
    }

    private static boolean isOffered(Class<?> type, @Nullable Visit visit) {
        var of = AnnotatedElementUtils.findMergedAnnotation(type, OfFeature.class);
        return of == null || visit != null && visit.firm().has(of.value());
    }

    private static boolean isOnTheMenu(Class<?> type, @Nullable Visit visit) {
        var of = AnnotatedElementUtils.findMergedAnnotation(type, OfMenu.class);
        return of == null
                || visit != null
                        && Audience.of(visit.door().realm())
                                .map(visit.firm()::menu)
                                .filter(menu -> menu.has(of.value()))
                                .isPresent();
    }

    @Configuration(proxyBeanMethods = false)
    static class Placing implements WebMvcConfigurer {

        // Before the gate of permissions.
        @Override
        public void addInterceptors(InterceptorRegistry registry) {
            registry.addInterceptor(new FeatureGate()).order(-1);
        }
    }
}
