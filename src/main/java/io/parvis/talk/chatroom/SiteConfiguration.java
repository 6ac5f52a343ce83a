package io.parvis.talk.chatroom;

import io.parvis.platform.web.Chains;
import io.parvis.platform.web.ContentPolicy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// What other sites may load of us. Which site may frame it is said by each answer, and by nothing older than that.
@Configuration(proxyBeanMethods = false)
class SiteConfiguration {

    @Bean
    @Order(2)
    SecurityFilterChain siteChatSecurity(HttpSecurity http) throws Exception {
        return Chains.withoutCookies(http.securityMatcher("/*/site-chat", "/*/site-chat/**"))
                .headers(SiteConfiguration::say)
                .build();
    }

    private static void say(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.OURS))
                .frameOptions(FrameOptionsConfig::disable)
                .cacheControl(cache -> cache.disable())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .addHeaderWriter((_, response) ->
                        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin"));
    }
}
