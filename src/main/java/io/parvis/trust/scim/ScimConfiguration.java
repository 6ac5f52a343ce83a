package io.parvis.trust.scim;

import io.parvis.platform.api.ProblemWriter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration
class ScimConfiguration {

    // Where the edge of the API stands, just outside the door that looks at keys.
    private static final int EDGE = Ordered.HIGHEST_PRECEDENCE + 21;

    @Bean
    FilterRegistrationBean<ScimEdge> scimEdge(ProblemWriter problems, Translating translating) {
        var registration = new FilterRegistrationBean<>(new ScimEdge(problems, translating));
        registration.addUrlPatterns("/scim/*");
        registration.setOrder(EDGE);
        return registration;
    }
}
