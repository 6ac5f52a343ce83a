package io.parvis.trust.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/// What it was measured on.
record Machine(int cores, String processor, long memoryBytes, String system, String java) {

    static Machine here() {
        var operating =
                (com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                namedProcessor(),
                operating.getTotalMemorySize(),
                operating.getName() + " " + operating.getArch(),
                Runtime.version().toString());
    }

    private static String namedProcessor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse("unnamed processor");
        } catch (IOException elsewhere) {
            return "unnamed processor";
        }
    }
}
