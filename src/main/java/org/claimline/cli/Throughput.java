package org.claimline.cli;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimline.domain.ReadDocument;
import org.claimline.notebook.FileExtraction.Read;
import org.claimline.notebook.Intake;

/// How fast claims are found on one thread, files read and parsed beforehand.
final class Throughput {

    private static final long WARM_UP = 5_000_000_000L;
    private static final long MEASURED = 3_000_000_000L;
    private static final double NANOS = 1e9;
    private static final double MEGA = 1e6;

    private final Intake intake;
    private final List<ReadDocument> documents;
    private final long bytes;
    private long claims;

    Throughput(Intake intake, List<Read> read) {
        this.intake = intake;
        this.documents = read.stream().map(each -> each.taken().document()).toList();
        this.bytes = documents.stream().mapToLong(each -> each.text().getBytes(StandardCharsets.UTF_8).length).sum();
    }

    /// Lines with names and figures.
    List<String> measure() {
        if (documents.isEmpty()) {
            return List.of("articles   0");
        }
        passes(WARM_UP);
        claims = 0;
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = thread.getCurrentThreadAllocatedBytes();
        long cpu = thread.getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        long passes = passes(MEASURED);
        double wallSeconds = (System.nanoTime() - wall) / NANOS;
        double cpuSeconds = (thread.getCurrentThreadCpuTime() - cpu) / NANOS;
        long perArticle = (thread.getCurrentThreadAllocatedBytes() - allocated) / (passes * documents.size());
        double megabytes = bytes * passes / MEGA;
        return List.of(line("articles", "%,d", documents.size()), line("bytes", "%,d", bytes),
                line("claims", "%,d", claims / passes), line("passes", "%,d", passes),
                line("wall", "%.3f s", wallSeconds), line("cpu", "%.3f s", cpuSeconds),
                line("wall speed", "%.2f MB/s", megabytes / wallSeconds),
                line("cpu speed", "%.2f MB/s", megabytes / cpuSeconds),
                line("allocated", "%,d bytes per article", perArticle));
    }

    private static String line(String name, String format, Object value) {
        return "%-11s%s".formatted(name, String.format(Locale.ROOT, format, value));
    }

    /// Runs over all articles until the time is up; at least once.
    private long passes(long nanos) {
        long end = System.nanoTime() + nanos;
        long passes = 0;
        do {
            for (ReadDocument document : documents) {
                claims += intake.findings(document.text(), document.details(), Optional.empty()).size();
            }
            passes++;
        } while (System.nanoTime() < end);
        return passes;
    }
}
