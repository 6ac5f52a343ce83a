package io.parvis.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The settings of the embedded server, written anew at each start. Who wants others puts them into
/// `postgresql.conf` of the data folder, which is read last.
record PostgresSettings(List<String> more) {

    /// For two cores and one or two gigabytes that the database may call its own. Every commit
    /// reaches the disk.
    private static final String SETTINGS =
            """
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            max_connections = 60
            password_encryption = scram-sha-256
            shared_buffers = 256MB
            effective_cache_size = 1GB
            work_mem = 8MB
            maintenance_work_mem = 128MB
            max_worker_processes = 4
            max_parallel_workers = 2
            max_parallel_workers_per_gather = 1
            jit = off
            random_page_cost = 1.1
            fsync = on
            synchronous_commit = on
            full_page_writes = on
            wal_level = replica
            wal_compression = on
            max_wal_size = 2GB
            min_wal_size = 128MB
            checkpoint_timeout = 15min
            track_io_timing = on
            autovacuum_vacuum_scale_factor = 0.05
            autovacuum_analyze_scale_factor = 0.02
            idle_in_transaction_session_timeout = 5min
            timezone = 'UTC'
            log_timezone = 'UTC'
            logging_collector = on
            log_filename = 'database-%a.log'
            log_truncate_on_rotation = on
            log_rotation_age = 1d
            log_rotation_size = 0
            log_min_duration_statement = 2s
            log_parameter_max_length = 0
            log_parameter_max_length_on_error = 0
            """;

    private static final String DOOR = "host all all 127.0.0.1/32 scram-sha-256\n";

    void write(DataFolder folder, int port) {
        try {
            Files.createDirectories(folder.log());
            Files.writeString(folder.cluster().resolve("pg_hba.conf"), DOOR);
            Files.writeString(folder.cluster().resolve("postgresql.conf"), text(folder, port));
        } catch (IOException e) {
            throw Failures.inFolder(folder.root(), e);
        }
    }

    private String text(DataFolder folder, int port) {
        return SETTINGS
                + "log_directory = %s\n".formatted(quoted(folder.log()))
                + "port = %d\n".formatted(port)
                + String.join("", more.stream().map(line -> line + "\n").toList())
                + "include_if_exists = %s\n"
                        .formatted(quoted(folder.root().resolve("postgresql.conf")));
    }

    private static String quoted(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }
}
