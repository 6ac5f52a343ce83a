package io.parvis.platform.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.availability.ReadinessState.ACCEPTING_TRAFFIC;
import static org.springframework.boot.availability.ReadinessState.REFUSING_TRAFFIC;

import io.parvis.testing.TestDatabase;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.ApplicationAvailabilityBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class HealthControllerTest {

    private final ApplicationAvailabilityBean availability = new ApplicationAvailabilityBean();

    private int status(DataSource database) {
        return new HealthController(availability, database).health().getStatusCode().value();
    }

    private void nowIs(ReadinessState state) {
        availability.onApplicationEvent(new AvailabilityChangeEvent<>(this, state));
    }

    @Test
    void isUpWhileServing() {
        nowIs(ACCEPTING_TRAFFIC);
        assertThat(status(database(TestDatabase.access().application().password()))).isEqualTo(200);
    }

    @Test
    void isDownBeforeServingAndWhileStopping() {
        var database = database(TestDatabase.access().application().password());
        assertThat(status(database)).isEqualTo(503);
        nowIs(ACCEPTING_TRAFFIC);
        nowIs(REFUSING_TRAFFIC);
        assertThat(status(database)).isEqualTo(503);
    }

    @Test
    void isDownWhenTheDatabaseDoesNotAnswer() {
        nowIs(ACCEPTING_TRAFFIC);
        assertThat(status(database("wrong"))).isEqualTo(503);
    }

    private static DataSource database(String password) {
        var access = TestDatabase.access();
        return new DriverManagerDataSource(access.url(), access.application().role(), password);
    }
}
