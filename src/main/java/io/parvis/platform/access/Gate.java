package io.parvis.platform.access;

import io.parvis.platform.kernel.Forbidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// The one gate: no handler is entered without the permission it demands.
@Component
public class Gate implements HandlerInterceptor {

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !isOpen(method) && !isOfSpring(method)) {
            var scope = scope(method);
            if (scope == null) {
                admit(Badge.current(), demanded(method));
            } else if (!Badge.current().may(scope)) {
                throw new Forbidden("problem.scope", scope.text());
            }
        }
        return true;
    }

    // To `OPTIONS` Spring answers by itself, with the methods that there are and nothing else.
    private static boolean isOfSpring(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("org.springframework.web.servlet");
    }

    static void admit(Badge badge, @Nullable Permission demanded) {
        if (demanded == null) {
            throw new Forbidden("problem.forbidden");
        }
        if (!badge.isSignedIn()) {
            throw new SignInFirst();
        }
        if (badge.mustChangePassword() && demanded != Permission.OWN_ACCOUNT) {
            throw new PasswordFirst();
        }
        if (badge.mustSetFactor() && demanded != Permission.OWN_ACCOUNT) {
            throw new FactorFirst();
        }
        if (!badge.may(demanded)) {
            throw new Forbidden(reason(badge, demanded));
        }
    }

    private static String reason(Badge badge, Permission demanded) {
        if (badge.role() == Role.OUTSIDER && demanded.isInsideDomain()) {
            return "problem.no-domain";
        }
        if (badge.barred() && demanded.isInsideDomain()) {
            return "problem.barred";
        }
        if (badge.entered() && demanded.isPersonal()) {
            return "problem.personal";
        }
        return demanded.isWithin(badge.rights()) ? "problem.forbidden" : "problem.rights";
    }

    public static @Nullable Permission demanded(HandlerMethod method) {
        var requires =
                AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Requires.class);
        return requires == null ? null : requires.value();
    }

    /// What a key must be allowed; null where people come in.
    public static @Nullable Scope scope(HandlerMethod method) {
        var scoped = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Scoped.class);
        return scoped == null ? null : scoped.value();
    }

    public static boolean isOpen(HandlerMethod method) {
        return AnnotatedElementUtils.hasAnnotation(method.getMethod(), Open.class)
                || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), Open.class);
    }
}
