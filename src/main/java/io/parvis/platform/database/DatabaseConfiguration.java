package io.parvis.platform.database;

import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Gives Spring the database. Everything that holds a connection depends on these beans, so the
/// server stops last.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    RunningDatabase runningDatabase(
            DatabaseProperties properties,
            @Value("${parvis.data:./data}") Path data,
            @Value("${parvis.programs:${parvis.data:./data}}") Path programs) {
        return properties.external()
                ? ExternalDatabase.open(properties)
                : EmbeddedPostgres.start(data, programs, List.of());
    }

    @Bean
    DatabaseAccess databaseAccess(RunningDatabase database) {
        return database.access();
    }

    @Bean
    JdbcConnectionDetails applicationDoor(DatabaseAccess access) {
        return new Door(access.url(), access.application());
    }

    @Bean
    FlywayConnectionDetails ownerDoor(DatabaseAccess access) {
        return new OwnerDoor(access.url(), access.owner());
    }

    private record Door(String url, Login login) implements JdbcConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return login.role();
        }

        @Override
        public String getPassword() {
            return login.password();
        }
    }

    private record OwnerDoor(String url, Login login) implements FlywayConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return login.role();
        }

        @Override
        public String getPassword() {
            return login.password();
        }
    }
}
