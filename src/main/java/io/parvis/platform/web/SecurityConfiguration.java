package io.parvis.platform.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// Spring Security guards what every request shares: forged requests, headers, malformed paths. Who may enter which
/// handler is the [io.parvis.platform.access.Gate]'s.
@Configuration
class SecurityConfiguration {

    @Bean
    SecurityFilterChain security(HttpSecurity http, CsrfTokenRepository tokens) throws Exception {
        return Chains.plain(http)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .headers(headers ->
                        headers.contentSecurityPolicy(
                                        policy -> policy.policyDirectives(ContentPolicy.OURS))
                                .cacheControl(c -> c.disable())
                                .referrerPolicy(
                                        referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                                .permissionsPolicyHeader(permissions ->
                                        permissions.policy(
                                                "camera=(), microphone=(), geolocation=()"))
                                .addHeaderWriter((_, response) ->
                                        response.setHeader(
                                                "Cross-Origin-Opener-Policy", "same-origin"))
                                .addHeaderWriter((_, response) ->
                                        response.setHeader(
                                                "Cross-Origin-Resource-Policy", "same-origin")))
                .build();
    }
}
