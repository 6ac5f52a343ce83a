package io.parvis.trust.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// A process and all that it started, as the kernel accounts for them. Only Linux tells; elsewhere all is zero.
record ProcessTree(long root) {

    /// The kernel counts in hundredths of a second, whatever it does inside.
    private static final long TICK_MILLIS = 10;

    private static final Path PROC = Path.of("/proc");
    private static final int PARENT = 1;
    private static final int FIRST_TIME = 11;
    private static final int TIMES = 4;

    /// CPU time used so far, that of ended children included.
    Duration cpu() {
        return Duration.ofMillis(TICK_MILLIS * members().mapToLong(ProcessTree::ticks).sum());
    }

    /// Memory in use now, shared pages counted once.
    long proportionalBytes() {
        return members().mapToLong(pid -> kilobytes(pid, "smaps_rollup", "Pss:")).sum() * 1024;
    }

    long residentBytes() {
        return kilobytes(root, "status", "VmRSS:") * 1024;
    }

    long peakBytes() {
        return kilobytes(root, "status", "VmHWM:") * 1024;
    }

    /// The process that started the given one.
    static long parentOf(long pid) {
        List<String> stat = stat(pid);
        return stat.isEmpty() ? 0 : Long.parseLong(stat.get(PARENT));
    }

    private Stream<Long> members() {
        Stream<ProcessHandle> children =
                ProcessHandle.of(root).stream().flatMap(ProcessHandle::descendants);
        return Stream.concat(Stream.of(root), children.map(ProcessHandle::pid));
    }

    // Own time in user and kernel mode, then the same of children that have ended.
    private static long ticks(long pid) {
        return stat(pid).stream().skip(FIRST_TIME).limit(TIMES).mapToLong(Long::parseLong).sum();
    }

    /// The fields after the name, which may itself hold blanks and brackets.
    private static List<String> stat(long pid) {
        String line = read(PROC.resolve(pid + "/stat"));
        int name = line.lastIndexOf(')');
        return name < 0 ? List.of() : List.of(line.substring(name + 2).strip().split(" "));
    }

    private static long kilobytes(long pid, String file, String label) {
        return read(PROC.resolve(pid + "/" + file))
                .lines()
                .filter(line -> line.startsWith(label))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            return "";
        }
    }
}
