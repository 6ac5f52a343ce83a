package io.parvis.people.entering;

import io.parvis.people.identity.Visit;
import io.parvis.platform.kernel.Forbidden;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Refuses in a preview whatever does more than show, at every page there is and will be. Going back is all one can do.
class PreviewGate implements HandlerInterceptor {

    private static final String REASON = "problem.preview";
    private static final Set<String> SHOWING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (isPreview()
                && request.getDispatcherType() != DispatcherType.ERROR
                && !SHOWING.contains(request.getMethod())
                && !isWayBack(handler)) {
            throw new Forbidden(REASON);
        }
        return true;
    }

    private static boolean isPreview() {
        var visit = Visit.current();
        return visit != null && visit.isPreview();
    }

    private static boolean isWayBack(Object handler) {
        return handler instanceof HandlerMethod method
                && method.getBeanType() == StayController.class;
    }

    @Configuration(proxyBeanMethods = false)
    static class Placing implements WebMvcConfigurer {

        @Override
        public void addInterceptors(InterceptorRegistry registry) {
            registry.addInterceptor(new PreviewGate()).order(-1);
        }
    }
}
