package org.claimline.bench;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.claimline.domain.Anchor;
import org.claimline.domain.ArticleId;
import org.claimline.domain.ClaimId;
import org.claimline.domain.ClaimType;
import org.claimline.domain.Quantity;
import org.claimline.domain.Reading;
import org.claimline.domain.Span;
import org.claimline.tracks.FiscalCalendar;
import org.claimline.tracks.Rates;
import org.claimline.tracks.Statement;
import org.claimline.tracks.Terms;
import org.claimline.tracks.TrackBook;

/// How long it takes to build all tracks of a notebook, and to follow one import: `TracksBench [CLAIMS…]`. Processor milliseconds. Half of the
/// claims are about one company, as in a notebook that studies one; the rest are spread over 400.
public final class TracksBench {

    private static final int PER_ARTICLE = 10;
    private static final int IMPORTS = 200;
    private static final List<String> METRICS = List.of("revenue", "cloud revenue", "net profit", "capex",
            "operating margin", "share price", "price target", "monthly active users", "orders", "deliveries");
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);

    private final Random random = new Random(7);
    private int articles;

    private TracksBench() {}

    public static void main(String[] arguments) {
        List<Integer> sizes = arguments.length == 0
                ? List.of(10_000, 100_000, 1_000_000)
                : Arrays.stream(arguments).map(Integer::valueOf).toList();
        new TracksBench().measure(10_000, false);
        System.out.printf("%10s %10s %12s %14s %14s %12s%n", "claims", "tracks", "build ms", "import p50 ms",
                "import p95 ms", "bytes/claim");
        sizes.forEach(size -> new TracksBench().measure(size, true));
    }

    private void measure(int size, boolean print) {
        var all = new ArrayList<Statement>(size);
        while (all.size() < size) {
            all.addAll(article());
        }
        long before = used();
        long start = cpu();
        var book = new TrackBook(Terms.standard(), new Rates(), new FiscalCalendar(Terms.standard()));
        book.putAll(all);
        int tracks = book.tracks(FIRST.plusDays(2000)).size();
        long built = cpu() - start;
        long bytes = (used() - before) / size;
        double[] imports = new double[IMPORTS];
        for (int at = 0; at < IMPORTS; at++) {
            List<Statement> article = article();
            long from = cpu();
            book.putAll(article);
            for (Statement statement : article) {
                book.of(statement.claim(), FIRST.plusDays(2000));
            }
            imports[at] = (cpu() - from) / 1e6;
        }
        Arrays.sort(imports);
        if (print) {
            System.out.printf("%,10d %,10d %,12.0f %14.2f %14.2f %,12d%n", size, tracks, built / 1e6,
                    imports[IMPORTS / 2], imports[IMPORTS * 95 / 100], bytes);
        }
    }

    private List<Statement> article() {
        String id = "article-" + articles++;
        LocalDate day = FIRST.plusDays(random.nextInt(1900));
        String subject = random.nextBoolean() ? "Alibaba" : "Company " + random.nextInt(400);
        var claims = new ArrayList<Statement>();
        for (int at = 0; at < PER_ARTICLE; at++) {
            String quote = "$" + (1 + random.nextInt(900)) + " million";
            var value = Quantity.of(new BigDecimal(quote.substring(1, quote.indexOf(' '))).movePointRight(6),
                    at % 2 == 0 ? "USD" : "%");
            ClaimType type = at % 5 == 0 ? ClaimType.FORECAST : at % 2 == 0 ? ClaimType.MONEY : ClaimType.PERCENT;
            Optional<String> metric = random.nextInt(6) == 0
                    ? Optional.empty()
                    : Optional.of(METRICS.get(random.nextInt(METRICS.size())));
            var reading = new Reading(type, value, Optional.empty(), Optional.empty(), metric, Optional.of(subject),
                    type == ClaimType.FORECAST ? Optional.of("Broker " + random.nextInt(30)) : Optional.empty(), false,
                    Optional.empty());
            var anchor = new Anchor(new Span(at * 100, at * 100 + quote.length()), quote, "in the year " + day + " of ",
                    " the board of " + subject);
            claims.add(new Statement(new ClaimId(id + "-" + at), new ArticleId(id), anchor, reading, Optional.of(day),
                    Optional.of("Wire"), Optional.of(subject), ""));
        }
        return claims;
    }

    /// Nanoseconds of this thread on a processor: other programs do not count.
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
