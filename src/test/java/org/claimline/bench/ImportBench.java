package org.claimline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.claimline.app.Wiring;
import org.claimline.notebook.ImportReport;
import org.claimline.notebook.Notebook;
import org.claimline.notebook.PublicationDates;
import org.claimline.task.Cancellation;

/// Imports made-up articles of every kind that is read in the program itself, in one go: `ImportBench [ARTICLES…]`, by
/// default 1000 10000. A third are web pages, a third plain texts, a sixth Markdown, a sixth entries of ZIP archives.
/// Prints a Markdown table; everything lies in the temporary folder and is deleted. Run it with `-Xmx512m`.
public final class ImportBench {

    private static final int PARAGRAPHS = 12;
    private static final int IN_ARCHIVE = 100;
    private static final List<String> COMPANIES = List.of("Harbour Robotics", "Northwind Cloud", "Delta Foundry",
            "Lumen Motors", "Cobalt Retail", "Meridian Bank");
    private static final List<String> SENTENCES = List.of(
            "%1$s said that revenue rose %2$d.%3$d%% to $%2$d.%3$d billion in the third quarter of 2025.",
            "The company expects capital expenditure of more than $%2$d billion in fiscal 2026.",
            "Analysts at Cobalt Research raised their price target for %1$s to $%2$d%3$d from $%2$d%3$d.50.",
            "Deliveries fell by %2$d%% in October, while the number of customers grew to %3$d.%2$d million.",
            "Its board meets on January %2$d, 2026, and the results are due on February %3$d.",
            "Shares of %1$s closed at $%2$d%3$d.20 on Tuesday, up %3$d.%2$d%% since the start of the year.",
            "The chief executive told reporters that nothing had been decided and that talks went on.",
            "Competitors have been slower, and the market for such machines is still small in Europe.");

    private final PrintStream out;
    private final Random random = new Random(20260131);

    private ImportBench(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        int[] sizes = arguments.length == 0
                ? new int[]{1_000, 10_000}
                : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        var bench = new ImportBench(System.out);
        bench.out.println("| articles | claims | articles/s | claims/s | again, articles/s | peak heap MB | refused |");
        bench.out.println("|" + "---:|".repeat(7));
        for (int size : sizes) {
            Path folder = Files.createTempDirectory("import-bench");
            try {
                bench.run(folder, size);
            } finally {
                try (Stream<Path> paths = Files.walk(folder)) {
                    for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
        }
    }

    private void run(Path folder, int size) throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        write(in, size);
        try (Notebook notebook = new Wiring().open(folder.resolve("bench.claimline"))) {
            ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
            long start = System.nanoTime();
            ImportReport report = run(notebook, in);
            double seconds = (System.nanoTime() - start) / 1e9;
            long again = System.nanoTime();
            ImportReport known = run(notebook, in);
            double secondsAgain = (System.nanoTime() - again) / 1e9;
            int claims = report.results().stream().filter(ImportReport.Added.class::isInstance)
                    .mapToInt(result -> ((ImportReport.Added) result).claims()).sum();
            out.printf("| %,d | %,d | %.0f | %,.0f | %,.0f | %,d | %d |%n", report.added(), claims,
                    report.added() / seconds, claims / seconds, known.known() / secondsAgain, peak() >> 20,
                    report.failures().size());
        }
    }

    private static ImportReport run(Notebook notebook, Path in) {
        return notebook.imports().files(List.of(in), PublicationDates.NONE, _ -> {}, Cancellation.NEVER);
    }

    /// The sum of the heap pools' peaks, which is not less than the heap's own.
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    private void write(Path in, int size) throws IOException {
        int number = 0;
        while (number < size) {
            switch (number % 6) {
                case 0, 1 -> Files.writeString(in.resolve(number + ".html"), page(number++));
                case 2, 3 -> Files.writeString(in.resolve(number + ".txt"), text(number++));
                case 4 -> Files.writeString(in.resolve(number + ".md"), markdown(number++));
                default -> number = number / 6 % IN_ARCHIVE == 0
                        ? archive(in, number, Math.min(IN_ARCHIVE, size - number))
                        : plain(in, number);
            }
        }
    }

    private int plain(Path in, int number) throws IOException {
        Files.writeString(in.resolve(number + ".txt"), text(number));
        return number + 1;
    }

    private int archive(Path in, int first, int entries) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(in.resolve(first + ".zip")))) {
            for (int i = 0; i < entries; i++) {
                zip.putNextEntry(new ZipEntry("news/" + i + ".html"));
                zip.write(page(first + i).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return first + entries;
    }

    private String title(int number) {
        return COMPANIES.get(number % COMPANIES.size()) + " reports on its plans, part " + number;
    }

    private String paragraph(int number) {
        var text = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            text.append(SENTENCES.get(random.nextInt(SENTENCES.size())).formatted(
                    COMPANIES.get(number % COMPANIES.size()), 1 + random.nextInt(27), 1 + random.nextInt(9)))
                    .append(' ');
        }
        return text.toString().strip();
    }

    private String paragraphs(int number, String before, String after) {
        var text = new StringBuilder();
        for (int i = 0; i < PARAGRAPHS; i++) {
            text.append(before).append(paragraph(number)).append(after);
        }
        return text.toString();
    }

    private String text(int number) {
        return title(number) + "\n\n2025-11-" + (10 + number % 20) + "\n\n" + paragraphs(number, "", "\n\n");
    }

    private String markdown(int number) {
        return "---\ntitle: " + title(number) + "\ndate: 2025-11-" + (10 + number % 20) + "\n---\n\n"
                + paragraphs(number, "", "\n\n");
    }

    private String page(int number) {
        return "<!doctype html><html lang=en><head><title>" + title(number) + "</title><meta property="
                + "'article:published_time' content='2025-11-" + (10 + number % 20) + "T09:00:00Z'></head><body><nav>"
                + "<a href=/a>Markets</a> <a href=/b>Companies</a></nav>".repeat(20) + "<article><h1>" + title(number)
                + "</h1>" + paragraphs(number, "<p>", "</p>\n") + "</article><footer>About us</footer></body></html>";
    }
}
