package org.claimline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleDetails;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.ClaimType;
import org.claimline.domain.Evidence;
import org.claimline.domain.Finding;
import org.claimline.domain.Journal;
import org.claimline.domain.Original;
import org.claimline.domain.Published;
import org.claimline.domain.Quantity;
import org.claimline.domain.Reading;
import org.claimline.domain.Sha256;
import org.claimline.domain.Span;
import org.claimline.domain.Target;
import org.claimline.importing.FileParts;
import org.claimline.notebook.Edits;
import org.claimline.notebook.Intake;
import org.claimline.notebook.Notebook;
import org.claimline.storage.NotebookFolder;
import org.claimline.testkit.Samples;

/// Measures the store of a notebook as it grows: `StoreBench [ARTICLES…]`, by default 100 1000 10000 articles of 10
/// claims each. Prints a Markdown table; the notebook lies in the temporary folder and is deleted.
public final class StoreBench {

    private static final int CLAIMS_PER_ARTICLE = 10;
    private static final int TEXT_LENGTH = 3_000;
    private static final int EDITS = 200;
    private static final int REPEATS = 5;

    private final PrintStream out;
    private final Random random = new Random(20260131);
    private int made;

    private StoreBench(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        int[] sizes = arguments.length == 0
                ? new int[]{100, 1_000, 10_000}
                : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        Path folder = Files.createTempDirectory("store-bench");
        try {
            new StoreBench(System.out).run(folder.resolve("bench.claimline"), sizes);
        } finally {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private void run(Path folder, int[] sizes) throws IOException {
        out.println("| articles | claims | articles/s | claims/s | edit p50 ms | edit p95 ms | claims(all) ms "
                + "| claims(text) ms | claims(tag) ms | articles() ms | counts() ms | open ms | database MB "
                + "| journal MB |");
        out.println("|" + "---:|".repeat(14));
        for (int size : sizes) {
            long opening = System.nanoTime();
            try (NotebookFolder files = NotebookFolder.open(folder);
                    Notebook notebook = Notebook.open(files,
                            new Intake(new FileParts(), Samples.reader(), Samples.finder()),
                            Clock.systemUTC())) {
                double opened = millisSince(opening);
                grow(files, notebook, size, opened, folder);
            }
        }
        rebuild(folder);
    }

    /// Deletes the database and opens the notebook: everything comes from the journal.
    private void rebuild(Path folder) throws IOException {
        Files.delete(folder.resolve("notebook.mv.db"));
        long start = System.nanoTime();
        try (Notebook notebook = Notebook.open(NotebookFolder.open(folder),
                new Intake(new FileParts(), Samples.reader(), Samples.finder()), Clock.systemUTC())) {
            out.printf("%nRebuilt %,d articles from the journal in %.1f s.%n", notebook.articles().size(),
                    millisSince(start) / 1_000);
        }
    }

    private void grow(NotebookFolder files, Notebook notebook, int size, double opened, Path folder) {
        int added = size - made;
        long start = System.nanoTime();
        while (made < size) {
            add(files);
        }
        double seconds = millisSince(start) / 1_000;
        double[] edits = edits(notebook);
        out.printf(
                "| %,d | %,d | %.0f | %.0f | %.1f | %.1f | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f |%n",
                size, size * CLAIMS_PER_ARTICLE, added / seconds, added * CLAIMS_PER_ARTICLE / seconds,
                edits[edits.length / 2], edits[edits.length * 95 / 100],
                median(() -> notebook.claims(ClaimFilter.STANDING)),
                median(() -> notebook.claims(ClaimFilter.STANDING.withText("Revenue" + random.nextInt(20)))),
                median(() -> notebook.claims(ClaimFilter.STANDING.withTag(Optional.of("bench")))),
                median(() -> notebook.articles()), median(() -> notebook.counts()), opened,
                megabytes(folder.resolve("notebook.mv.db")), megabytes(folder.resolve("journal")));
    }

    private void add(NotebookFolder files) {
        Article article = article(made++);
        List<Finding> findings = findings(article);
        files.originals().put(article.original().sha256(), article.text().getBytes(StandardCharsets.UTF_8));
        files.store().add(article, Claim.suggested(article, findings), Optional.empty(),
                () -> files.journal().append(new Journal.Imported(article, findings, Optional.empty())));
    }

    private double[] edits(Notebook notebook) {
        List<Claim> claims = notebook.claims(ClaimFilter.STANDING).stream().map(row -> row.claim()).toList();
        double[] millis = new double[EDITS];
        for (int i = 0; i < EDITS; i++) {
            Claim claim = notebook.claim(claims.get(random.nextInt(claims.size())).id()).orElseThrow();
            var target = new Target.OnClaim(claim.id());
            boolean isTag = i % 2 == 0 && notebook.tagsOn(target).isEmpty();
            var edit = isTag
                    ? Edits.tag(target, "bench/" + i % 7, notebook.tags().stream().map(use -> use.tag()).toList())
                    : Edits.confirm(List.of(claim));
            long start = System.nanoTime();
            notebook.apply(edit);
            millis[i] = millisSince(start);
        }
        Arrays.sort(millis);
        return millis;
    }

    private Article article(int number) {
        var text = new StringBuilder(TEXT_LENGTH + 20).append("Article ").append(number).append('\n');
        while (text.length() < TEXT_LENGTH) {
            text.append(Integer.toString(random.nextInt(1_000_000), 36)).append(' ');
        }
        String sha256 = Sha256.hex(text.toString());
        var published = Published.on(LocalDate.of(2025, 9, 1).plusDays(number % 150), Published.Origin.STATED, "date");
        var details = new ArticleDetails("Article " + number, Optional.of("Source " + number % 30), Optional.empty(),
                Optional.empty(), Optional.of("en"), Optional.of(published), List.of(), false);
        return new Article(ArticleId.ofOriginal(sha256), details, text.toString(),
                new Original(sha256, number + ".txt", "text/plain"), Samples.NOON, Optional.empty());
    }

    private List<Finding> findings(Article article) {
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < CLAIMS_PER_ARTICLE; i++) {
            int start = i * (TEXT_LENGTH / CLAIMS_PER_ARTICLE) + random.nextInt(50);
            var reading = new Reading(ClaimType.values()[random.nextInt(5)],
                    Quantity.of(Integer.toString(random.nextInt(1_000_000)), "USD"), Optional.empty(), Optional.empty(),
                    Optional.of("revenue" + random.nextInt(20)), Optional.of("Company " + random.nextInt(50)),
                    Optional.empty(), false, Optional.empty());
            findings.add(new Finding(new Span(start, start + 12), reading,
                    new Evidence("money.symbol", "A currency sign before digits.", 0.9)));
        }
        return findings;
    }

    private static double median(Runnable work) {
        return IntStream.range(0, REPEATS).mapToDouble(_ -> {
            long start = System.nanoTime();
            work.run();
            return millisSince(start);
        }).sorted().toArray()[REPEATS / 2];
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
