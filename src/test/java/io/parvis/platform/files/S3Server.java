package io.parvis.platform.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import software.amazon.awssdk.services.s3.S3Client;

/// A real S3 server in a process of its own, which keeps its buckets in memory.
final class S3Server implements AutoCloseable {

    private static final Path PROGRAM = Path.of("target", "servers", "s3proxy.jar");
    private static final String KEY = "parvis";
    private static final String SECRET = "a secret of the tests";
    private static final int PATIENCE = 600;

    private final Process process;
    private final int port;

    S3Server(Path folder) throws IOException, InterruptedException {
        port = freePort();
        var settings =
                """
                s3proxy.endpoint=http://127.0.0.1:%d
                s3proxy.authorization=aws-v2-or-v4
                s3proxy.identity=%s
                s3proxy.credential=%s
                jclouds.provider=transient
                jclouds.identity=any
                jclouds.credential=any
                """
                        .formatted(port, KEY, SECRET);
        var file = Files.writeString(folder.resolve("s3proxy.conf"), settings, UTF_8);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        process =
                new ProcessBuilder(
                                List.of(
                                        java,
                                        "-Xmx128m",
                                        "-jar",
                                        PROGRAM.toString(),
                                        "--properties",
                                        file.toString()))
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("s3proxy.log").toFile())
                        .start();
        waitUntilItAnswers();
    }

    S3Client client() {
        return new S3Address("http://127.0.0.1:" + port, "us-east-1", KEY, SECRET).connect();
    }

    private void waitUntilItAnswers() throws InterruptedException {
        for (int tries = 0; tries < PATIENCE; tries++) {
            assertThat(process.isAlive()).as("the S3 server runs").isTrue();
            try (var _ = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException notYet) {
                process.waitFor(100, TimeUnit.MILLISECONDS);
            }
        }
        throw new AssertionError("the S3 server does not answer");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    // As a machine goes down: whoever is being served is not served to the end.
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
