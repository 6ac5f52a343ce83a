package io.parvis.cli;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// The assembled program, with the settings that the command line decides.
record Program(Class<?> application, WebApplicationType type) {

    ConfigurableApplicationContext start(Map<String, Object> settings) {
        var spring = new SpringApplication(application);
        spring.setWebApplicationType(type);
        // The words after the command are ours; none of them is a property of Spring.
        spring.setAddCommandLineProperties(false);
        spring.addInitializers(context ->
                context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("command line", settings)));
        return spring.run();
    }
}
