package io.parvis.platform.files;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.parvis.platform.database.CannotStart;
import io.parvis.platform.jobs.Job;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(S3Address.class)
class FilesConfiguration {

    private static final String BUCKET = "s3://";
    private static final String STAGING = "${parvis.uploads:${parvis.data:./data}/uploads}";
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final LocalTime NIGHT = LocalTime.of(3, 30);

    /// @param place a folder, or `s3://` and a bucket
    @Bean
    Storage storage(
            @Value("${parvis.files:${parvis.data:./data}/files}") String place,
            @Value(STAGING) Path staging,
            S3Address address,
            Clock clock) {
        if (!place.startsWith(BUCKET)) {
            return new DiskStorage(Path.of(place), clock);
        }
        var bucket = place.substring(BUCKET.length());
        if (!bucket.matches("[a-zA-Z0-9][a-zA-Z0-9._-]+")) {
            throw new CannotStart(
                    "PARVIS_FILES cannot be read: write a folder, or s3:// and the name of a bucket.");
        }
        return new S3Storage(address.connect(), bucket, staging);
    }

    /// @param folder where uploads wait until they are whole
    @Bean
    Staging staging(@Value(STAGING) Path folder, JsonMapper json, Clock clock) {
        return new Staging(folder, json, clock);
    }

    @Bean
    Drawings drawings(Storage storage) {
        return storage.drawings();
    }

    /// @param daemon host and port of a ClamAV daemon; empty where there is none
    @Bean
    Scanner scanner(@Value("${parvis.clamav:}") String daemon) {
        return daemon.isBlank() ? Scanner.NONE : ClamScanner.at(daemon.strip());
    }

    @Bean
    Job scanning(Scanning scanning) {
        return Job.inEachFirm(Scanning.JOB, Schedules.fixedDelay(MINUTE), scanning::scan);
    }

    @Bean
    Job sweeping(Sweeping sweeping) {
        return Job.inEachFirm(Sweeping.JOB, Schedules.daily(NIGHT), sweeping::sweep);
    }

    @Bean
    Job sweepingUploads(Uploads uploads) {
        return Job.inEachFirm("uploads", Schedules.fixedDelay(HOUR), uploads::sweep);
    }
}
