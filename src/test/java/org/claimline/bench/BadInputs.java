package org.claimline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Imports files that have hurt other programs, with the packaged program, a folder at a time:
/// `BadInputs LAUNCHER FOLDER [REPORT]`. Prints a Markdown table; the report has a line a part with what became of it.
public final class BadInputs {

    private static final long FOLDER_LIMIT = 600;

    private final Path launcher;
    private final Path work;
    private final PrintStream out;
    private final List<String> lines = new ArrayList<>();

    /// What became of a folder.
    private record Row(String folder, long files, int code, double seconds, long peak, Map<String, Integer> results,
            long silent) {}

    private BadInputs(Path launcher, Path work, PrintStream out) {
        this.launcher = launcher;
        this.work = work;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("bad-inputs");
        var run = new BadInputs(Path.of(arguments[0]), work, System.out);
        try (Stream<Path> folders = Files.list(Path.of(arguments[1]))) {
            run.print(folders.filter(Files::isDirectory).sorted().toList());
        } finally {
            try (Stream<Path> paths = Files.walk(work)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        if (arguments.length > 2) {
            Files.write(Path.of(arguments[2]), run.lines);
        }
    }

    private void print(List<Path> folders) throws IOException, InterruptedException {
        out.println("| folder | files | articles | refused | crashes | hangs | seconds | exit | peak MB |");
        out.println("|---|---:|---:|---|---:|---:|---:|---:|---:|");
        for (Path folder : folders) {
            Row row = run(folder);
            int articles = row.results().getOrDefault("added", 0) + row.results().getOrDefault("known", 0);
            var refused = new TreeMap<>(row.results());
            refused.keySet().removeAll(List.of("added", "known", "failed", "timeout"));
            out.printf("| %s | %d | %d | %s | %d | %d | %.1f | %d | %d |%n", row.folder(), row.files(), articles,
                    refused, row.results().getOrDefault("failed", 0) + row.silent(),
                    row.results().getOrDefault("timeout", 0), row.seconds(), row.code(), row.peak() >> 10);
        }
    }

    private Row run(Path folder) throws IOException, InterruptedException {
        Path json = work.resolve("out.json");
        long start = System.nanoTime();
        var builder = new ProcessBuilder(launcher.toString(), "--notebook",
                work.resolve(folder.getFileName() + ".claimline").toString(), "import", "--json", folder.toString())
                .redirectOutput(json.toFile()).redirectError(work.resolve("err.txt").toFile());
        builder.environment().put("CLAIMLINE_OPTS", "-Xmx512m");
        Process process = builder.start();
        long peak = 0;
        while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peak(process.pid()));
            if ((System.nanoTime() - start) / 1e9 > FOLDER_LIMIT) {
                process.destroyForcibly();
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long files;
        try (Stream<Path> all = Files.walk(folder.toRealPath())) {
            files = all.filter(Files::isRegularFile).count();
        }
        var results = new TreeMap<String, Integer>();
        var spoken = new TreeMap<String, Integer>();
        for (JsonNode result : read(json)) {
            String kind = result.get("result").asString();
            boolean failed = kind.equals("failed");
            results.merge(failed ? result.get("reason").asString() : kind, 1, Integer::sum);
            spoken.merge(result.get("file").asString(), 1, Integer::sum);
            lines.add(String.join("\t", folder.getFileName().toString(), result.get("name").asString(),
                    failed ? result.get("reason").asString() : kind,
                    Optional.ofNullable(result.get(failed ? "detail" : "title")).map(JsonNode::asString).orElse("")));
        }
        return new Row(folder.getFileName().toString(), files, process.exitValue(), seconds, peak, results,
                files - spoken.size());
    }

    private static Iterable<JsonNode> read(Path json) throws IOException {
        String text = Files.readString(json);
        return text.isBlank() ? List.of() : new ObjectMapper().readTree(text);
    }

    /// The largest resident memory so far, in KB; 0 where the system does not say.
    private static long peak(long pid) {
        try (Stream<String> status = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return status.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0);
        } catch (IOException | java.io.UncheckedIOException _) {
            return 0;
        }
    }
}
