package io.parvis.platform.api;

import io.parvis.platform.web.Chains;
import io.parvis.platform.web.PublicAddress;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.HandlerTypePredicate;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration
class ApiConfiguration implements WebMvcConfigurer {

    /// All that is of the API, found or not.
    private static final String PATHS = "/api/*";

    // Just inside the door that binds who acts, which is nobody here: keys are looked at next.
    static final int EDGE = Ordered.HIGHEST_PRECEDENCE + 21;

    private final ObjectProvider<StrictJson> json;
    private final ObjectProvider<PublicAddress> site;

    ApiConfiguration(ObjectProvider<StrictJson> json, ObjectProvider<PublicAddress> site) {
        this.json = json;
        this.site = site;
    }

    @Override
    public void configurePathMatch(PathMatchConfigurer paths) {
        paths.addPathPrefix(
                ApiController.ROOT, HandlerTypePredicate.forAnnotation(ApiController.class));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ApiArguments(json.getObject()));
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(new ReplyWriter(json.getObject(), site.getObject()));
    }

    @Bean
    FilterRegistrationBean<ApiEdge> apiEdge(ProblemWriter problems) {
        var registration = new FilterRegistrationBean<>(new ApiEdge(problems));
        registration.addUrlPatterns(PATHS);
        registration.setOrder(EDGE);
        return registration;
    }

    @Bean
    @Order(1)
    SecurityFilterChain apiSecurity(HttpSecurity http) throws Exception {
        return Chains.withoutCookies(http.securityMatcher("/api/**", "/scim/**"))
                .headers(headers ->
                        headers.contentSecurityPolicy(policy ->
                                        policy.policyDirectives(
                                                "default-src 'none'; frame-ancestors 'none'"))
                                .cacheControl(cache -> cache.disable()))
                .build();
    }
}
