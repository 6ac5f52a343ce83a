package io.parvis.platform.health;

import static org.springframework.boot.availability.ReadinessState.ACCEPTING_TRAFFIC;

import io.parvis.platform.access.Open;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// 200 while pages are served; 503 while the program starts or stops, or when the database does not
/// answer.
@RestController
class HealthController {

    private static final int SECONDS_FOR_THE_DATABASE = 1;

    private final ApplicationAvailability availability;
    private final DataSource database;

    HealthController(ApplicationAvailability availability, DataSource database) {
        this.availability = availability;
        this.database = database;
    }

    @Open
    @GetMapping("/health")
    ResponseEntity<String> health() {
        var serving = availability.getReadinessState() == ACCEPTING_TRAFFIC && databaseAnswers();
        return ResponseEntity.status(serving ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .body(serving ? "up" : "down");
    }

    private boolean databaseAnswers() {
        try (var connection = database.getConnection()) {
            return connection.isValid(SECONDS_FOR_THE_DATABASE);
        } catch (SQLException e) {
            return false;
        }
    }
}
