package io.parvis.people.identity;

import io.parvis.people.firm.Firms;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration
@EnableConfigurationProperties(SessionTimes.class)
class IdentityConfiguration {

    // Before everything else: what comes after must know who acts.
    @Bean
    FilterRegistrationBean<Entrance> entrance(
            Firms firms, SessionBook book, EnteredGuests entered, AtDoor atDoor) {
        var registration =
                new FilterRegistrationBean<>(
                        new Entrance(firms, book, entered, atDoor.rights(), atDoor.drafts()));
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return registration;
    }
}
