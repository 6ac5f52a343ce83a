package io.parvis.people.faces;

import io.parvis.people.firm.OfFeature;
import io.parvis.people.identity.Visit;
import io.parvis.platform.kernel.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Lets nobody in where the firm's plan has not the feature: not even to be told to sign in.
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
        var of = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), OfFeature.class);
        var visit = Visit.current();
        return of == null || visit != null && visit.firm().has(of.value());
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
