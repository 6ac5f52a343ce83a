package io.parvis.trust.provisioning;

import io.parvis.people.firm.Profiles;
import io.parvis.platform.kernel.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Lets nobody by who names another SPID than that of the key's own firm. Whether there is such a firm, and whether this
/// one has a SPID at all, cannot be told from the answer.
@Component
class SpidGate implements HandlerInterceptor, WebMvcConfigurer {

    private static final int AFTER_SCOPES = 1;

    // Asked for late: what answers requests is put together before there is a database.
    private final ObjectProvider<Profiles> profiles;

    SpidGate(ObjectProvider<Profiles> profiles) {
        this.profiles = profiles;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/api/v1/provisioning/**", "/scim/v2/**")
                .order(AFTER_SCOPES);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        var places = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        var spid = places instanceof Map<?, ?> named ? named.get("spid") : null;
        if (spid != null && !isOurs(spid.toString())) {
            throw new NotFound();
        }
        return true;
    }

    // The database takes no text with a zero in it, and no SPID is as long.
    private boolean isOurs(String spid) {
        return ExternalId.isOne(spid) && profiles.getObject().isCalled(spid);
    }
}
