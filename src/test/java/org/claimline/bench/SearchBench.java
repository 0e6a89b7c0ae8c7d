package org.claimline.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.ClaimOrder;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.Target;
import org.claimline.domain.query.Query;
import org.claimline.importing.FileParts;
import org.claimline.notebook.Edits;
import org.claimline.notebook.Intake;
import org.claimline.notebook.Notebook;
import org.claimline.storage.NotebookFolder;
import org.claimline.task.Cancellation;
import org.claimline.testkit.Samples;

/// Measures search and the claims table in a notebook of synthetic articles: `SearchBench [ARTICLES [FOLDER [PART]]]`, by
/// default 100000 articles with ten claims each. With a folder the notebook is kept, and used again when it is there;
/// PART, `filters` or `searches`, measures that alone.
public final class SearchBench {

    private static final int WARM = 5;
    private static final int ROUNDS = 30;
    private static final int HITS = 20;
    private static final int ROWS = 50;
    private static final int TAGGED = 2_000;

    private static final Map<String, List<String>> SEARCHES = new LinkedHashMap<>();

    static {
        SEARCHES.put("terms", SyntheticNews.KNOWN);
        SEARCHES.put("phrases", List.of("\"cloud revenue\"", "\"data centre\"", "\"market growth\"",
                "\"shares revenue\"", "\"cloud data\"", "\"market data\"", "\"growth forecast\"", "\"capex guidance\"",
                "\"cloud revenue market\"", "\"analyst target\"", "\"data shares growth\"", "\"margin chips\""));
        SEARCHES.put("prefixes", List.of("clo*", "rev*", "mar*", "dat*", "sha*", "cen*", "gro*", "cap*", "for*", "inv*",
                "sta*", "tra*", "che*", "forec*", "invest*", "litho*", "guid*", "tur*"));
        SEARCHES.put("words together", List.of("cloud capex", "data centre", "revenue forecast", "margin guidance",
                "inference chips", "battery demand", "cloud revenue growth"));
        SEARCHES.put("amounts", List.of("53bn", "$12.5 billion", "8%", "99.9 million", "1,200,000,000", "$7.7bn"));
        SEARCHES.put("words with filters", List.of("cloud kind:target", "capex holder:\"Broker 7\" after:2025-01-01",
                "revenue value>50bn unit:USD", "growth status:confirmed", "data -kind:date before:2023",
                "margin subject:\"Company 12\"", "chips source:\"Source 4\" in:articles"));
    }

    private static final List<String> FILTERS = List.of("kind:target", "kind:figure status:confirmed",
            "tag:capex", "tag:cloud/growth kind:figure", "holder:\"Broker 7\"", "subject:\"Company 12\"",
            "metric:capex", "source:\"Source 4\" kind:target", "after:2025-10-01", "before:2021-02 kind:date",
            "published:2024-03 -status:rejected", "value>50bn unit:USD", "value:53bn", "value<1% kind:figure",
            "value:$10bn..$11bn holder:broker", "confidence<0.65 is:open", "type:price-target,rating direction:up",
            "status:disputed", "kind:target tag:capex holder:\"Broker 3\" after:2024-10-01 value>1bn", "cloud capex");

    /// How long something took by the clock, and how much of the processor's time the whole program took for it.
    private static final class Times {
        private static final OperatingSystemMXBean SYSTEM = ManagementFactory
                .getPlatformMXBean(OperatingSystemMXBean.class);
        private final List<Double> wall = new ArrayList<>();
        private final List<Double> cpu = new ArrayList<>();

        void of(Runnable work) {
            long cpuStart = SYSTEM.getProcessCpuTime();
            long start = System.nanoTime();
            work.run();
            wall.add((System.nanoTime() - start) / 1e6);
            cpu.add((SYSTEM.getProcessCpuTime() - cpuStart) / 1e6);
        }

        void add(Times other) {
            wall.addAll(other.wall);
            cpu.addAll(other.cpu);
        }

        void clear() {
            wall.clear();
            cpu.clear();
        }

        @Override
        public String toString() {
            return "%.1f | %.1f | %.1f | %.1f | %.1f | %.1f".formatted(percentile(wall, 50), percentile(wall, 95),
                    percentile(wall, 99), percentile(cpu, 50), percentile(cpu, 95), percentile(cpu, 99));
        }
    }

    private static final String HEAD = " | p50 ms | p95 | p99 | CPU p50 ms | p95 | p99 |";

    private final PrintStream out;
    private final int articles;

    private SearchBench(PrintStream out, int articles) {
        this.out = out;
        this.articles = articles;
    }

    public static void main(String[] arguments) throws IOException {
        int articles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        boolean keep = arguments.length > 1;
        Path folder = keep ? Path.of(arguments[1]) : Files.createTempDirectory("search-bench");
        try {
            new SearchBench(System.out, articles).run(folder.resolve("bench.claimline"),
                    arguments.length > 2 ? List.of(arguments[2]) : List.of("filters", "searches"));
        } finally {
            if (!keep) {
                delete(folder);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private void run(Path folder, List<String> parts) throws IOException {
        if (!Files.exists(folder)) {
            fill(folder);
        }
        out.printf("database %.0f MB%n", megabytes(folder.resolve("notebook.mv.db")));
        try (Notebook notebook = open(folder)) {
            if (parts.contains("filters")) {
                first(notebook);
                filters(notebook);
            }
            if (parts.contains("searches")) {
                searches(notebook, folder);
                typing(notebook);
                edits(notebook);
            }
        }
        long start = System.nanoTime();
        try (Notebook notebook = open(folder)) {
            double opened = millisSince(start);
            notebook.finder().search(Query.parse("capex"), false, 0, HITS);
            out.printf("opened in %.0f ms, first search %.0f ms after that%n", opened, millisSince(start) - opened);
        }
    }

    private void first(Notebook notebook) {
        var beginning = new Times();
        beginning.of(() -> notebook.firstClaims(ClaimFilter.STANDING, ROWS));
        out.printf("the first page of a session at once: %s%n", beginning);
        var whole = new Times();
        whole.of(() -> notebook.claims(ClaimFilter.STANDING, ClaimOrder.NEWEST, 0, ROWS));
        out.printf("the whole list, read once: %s%n", whole);
        if (notebook.tags().isEmpty()) {
            tag(notebook);
        }
    }

    private static Notebook open(Path folder) {
        return Notebook.open(NotebookFolder.open(folder),
                new Intake(new FileParts(), Samples.reader(), Samples.finder()), Clock.systemUTC());
    }

    private void fill(Path folder) {
        var news = new SyntheticNews();
        var line = new AtomicLong();
        long start = System.nanoTime();
        try (NotebookFolder files = NotebookFolder.open(folder)) {
            for (int i = 0; i < articles; i++) {
                SyntheticNews.Piece piece = news.piece(i);
                files.store().add(piece.article(), piece.claims(), Optional.empty(), line::incrementAndGet);
            }
        }
        out.printf("%,d articles and %,d claims in %.0f s%n", articles, articles * SyntheticNews.CLAIMS,
                millisSince(start) / 1_000);
    }

    private static void tag(Notebook notebook) {
        List<ClaimRow> rows = notebook.claims(ClaimFilter.STANDING, ClaimOrder.NEWEST, 0, TAGGED * 10).rows();
        var claims = new ArrayList<>(rows.stream().map(ClaimRow::claim).toList());
        Collections.shuffle(claims, new Random(11));
        for (int i = 0; i < Math.min(TAGGED, claims.size()); i++) {
            notebook.apply(Edits.tag(new Target.OnClaim(claims.get(i).id()), i % 2 == 0 ? "capex" : "cloud/growth",
                    notebook.tags().stream().map(use -> use.tag()).toList()));
        }
    }

    private void filters(Notebook notebook) {
        out.println("\n| filter of the claims table | found" + HEAD + "\n|---|" + "---:|".repeat(7));
        List<ClaimFilter> filters = FILTERS.stream().map(text -> Query.parse(text).claimFilter()).toList();
        List<Times> each = filters.stream().map(_ -> new Times()).toList();
        for (int round = -WARM; round < ROUNDS; round++) {
            for (int i = 0; i < filters.size(); i++) {
                ClaimFilter filter = filters.get(i);
                if (round == 0) {
                    each.get(i).clear();
                }
                each.get(i).of(() -> notebook.claims(filter, ClaimOrder.NEWEST, 0, ROWS));
            }
        }
        var all = new Times();
        for (int i = 0; i < filters.size(); i++) {
            all.add(each.get(i));
            out.printf("| `%s` | %,d | %s |%n", FILTERS.get(i), notebook.count(filters.get(i)), each.get(i));
        }
        out.printf("| all %d | | %s |%n", filters.size(), all);
        for (ClaimOrder.By by : ClaimOrder.By.values()) {
            var once = new Times();
            once.of(() -> notebook.claims(ClaimFilter.STANDING, new ClaimOrder(by, false), 0, ROWS));
            out.printf("| everything, sorted by %s, once | | %s |%n", by, once);
        }
        int total = notebook.claims(ClaimFilter.STANDING, ClaimOrder.NEWEST, 0, 1).total();
        var pages = new Times();
        for (int i = 0; i < 200; i++) {
            int offset = (int) (i * 7_919L * 131 % total);
            pages.of(() -> notebook.claims(ClaimFilter.STANDING, ClaimOrder.NEWEST, offset, ROWS));
        }
        out.printf("| a page anywhere in the table | %,d | %s |%n", total, pages);
    }

    private void searches(Notebook notebook, Path folder) {
        long start = System.nanoTime();
        notebook.finder().prepare(_ -> {}, Cancellation.NEVER);
        out.printf("%nindex built or opened in %.1f s, %.0f MB%n", millisSince(start) / 1_000,
                megabytes(folder.resolve("index")));
        out.printf("%n| search, first %d with snippets | queries" + HEAD + "%n|---|" + "---:|".repeat(7) + "%n", HITS);
        var all = new Times();
        SEARCHES.forEach((what, texts) -> {
            var times = new Times();
            var slowest = new TreeMap<Double, String>();
            for (int round = -WARM; round < ROUNDS; round++) {
                if (round == 0) {
                    times.clear();
                }
                for (String text : texts) {
                    times.of(() -> notebook.finder().search(Query.parse(text), false, 0, HITS));
                    slowest.put(times.cpu.getLast(), text);
                }
            }
            all.add(times);
            row(what, texts.size(), times);
            out.println("  most CPU: " + slowest.lastEntry());
        });
        row("all", SEARCHES.values().stream().mapToInt(List::size).sum(), all);
    }

    private void row(String what, int queries, Times times) {
        out.printf("| %s | %d | %s |%n", what, queries, times);
    }

    /// A query letter by letter, as the window asks.
    private void typing(Notebook notebook) {
        var times = new Times();
        for (String text : List.of("forecast margin", "cloud capex guidance", "battery demand")) {
            for (int round = 0; round < 5; round++) {
                for (int end = 2; end <= text.length(); end++) {
                    Query query = Query.parse(text.substring(0, end));
                    times.of(() -> notebook.finder().search(query, true, 0, HITS));
                }
            }
        }
        row("while typing", 3, times);
    }

    /// A search right after an edit brings the edit in.
    private void edits(Notebook notebook) {
        List<ClaimRow> rows = notebook.claims(ClaimFilter.STANDING, ClaimOrder.NEWEST, 0, 400).rows();
        var searches = new Times();
        var pages = new Times();
        for (int i = 0; i < 100; i++) {
            notebook.apply(Edits.confirm(List.of(rows.get(i).claim())));
            searches.of(() -> notebook.finder().search(Query.parse("capex"), false, 0, HITS));
            pages.of(() -> notebook.claims(ClaimFilter.STANDING, ClaimOrder.NEWEST, 0, ROWS));
            notebook.undo();
        }
        row("search right after an edit", 1, searches);
        row("claims table right after an edit", 1, pages);
    }

    private static double percentile(List<Double> times, int percent) {
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static double megabytes(Path path) {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum() / 1e6;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
