package io.parvis.platform.files;

import io.parvis.platform.database.CannotStart;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/// Where an S3-compatible store is, and the key to it.
///
/// @param endpoint empty for that of Amazon's region
/// @param key empty where the machine itself has one
@ConfigurationProperties("parvis.s3")
record S3Address(
        @DefaultValue("") String endpoint,
        @DefaultValue("us-east-1") String region,
        @DefaultValue("") String key,
        @DefaultValue("") String secret) {

    S3Client connect() {
        var builder =
                S3Client.builder()
                        .region(Region.of(region))
                        // Stores other than Amazon's know no newer ones; we check every content
                        // ourselves.
                        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                        .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        // Without a key it is the machine that has one.
        if (!key.isEmpty()) {
            builder.credentialsProvider(
                    StaticCredentialsProvider.create(AwsBasicCredentials.create(key, secret)));
        }
        if (!endpoint.isEmpty()) {
            builder.endpointOverride(address()).forcePathStyle(true);
        }
        return builder.build();
    }

    private URI address() {
        if (!endpoint.matches("https?://[\\w.:\\[\\]-]+/?")) {
            throw new CannotStart(
                    "PARVIS_S3_ENDPOINT cannot be read: write it as https://host or https://host:port.");
        }
        return URI.create(endpoint);
    }
}
