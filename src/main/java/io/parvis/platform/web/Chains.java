package io.parvis.platform.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;

/// What the chains of Spring Security have in common: they keep nothing, and leave to the doors who acts, to the
/// [io.parvis.platform.access.Gate] what they may, and to [Problems] what is said.
public final class Chains {

    private Chains() {}

    public static HttpSecurity plain(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(AbstractHttpConfigurer::disable);
    }

    /// Where no cookie counts, no forged form can act: the secret of forms is not asked for.
    public static HttpSecurity withoutCookies(HttpSecurity http) throws Exception {
        return plain(http).csrf(AbstractHttpConfigurer::disable);
    }
}
