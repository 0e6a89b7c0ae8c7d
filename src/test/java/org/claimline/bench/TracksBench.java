package org.claimline.bench;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.claimline.domain.Anchor;
import org.claimline.domain.ArticleId;
import org.claimline.domain.ClaimId;
import org.claimline.domain.ClaimType;
import org.claimline.domain.Days;
import org.claimline.domain.Period;
import org.claimline.domain.Quantity;
import org.claimline.domain.Reading;
import org.claimline.domain.Span;
import org.claimline.tracks.FiscalCalendar;
import org.claimline.tracks.Rates;
import org.claimline.tracks.Statement;
import org.claimline.tracks.Terms;
import org.claimline.tracks.TrackBook;

/// How long it takes to build all tracks of a notebook, and to follow one import: `TracksBench [CLAIMS…]`, in processor
/// milliseconds; of two kinds of notebook. In one, half of the claims are about one company and ten metrics of it, so that
/// a few tracks hold most claims and hardly any two values are the same: the hard case. The other is nearer to what
/// articles say: 2,000 companies and 210 metrics by Zipf's law, figures of quarters that most articles repeat.
public final class TracksBench {

    private static final int PER_ARTICLE = 10;
    private static final int IMPORTS = 200;
    private static final List<String> METRICS = List.of("revenue", "cloud revenue", "net profit", "capex",
            "operating margin", "share price", "price target", "monthly active users", "orders", "deliveries");
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);

    private enum Mix {
        ONE_COMPANY, MANY_COMPANIES
    }

    private final Random random = new Random(7);
    private final Mix mix;
    private int articles;

    private TracksBench(Mix mix) {
        this.mix = mix;
    }

    public static void main(String[] arguments) {
        List<Integer> sizes = arguments.length == 0
                ? List.of(10_000, 100_000, 1_000_000)
                : Arrays.stream(arguments).map(Integer::valueOf).toList();
        new TracksBench(Mix.ONE_COMPANY).measure(10_000, false);
        System.out.printf("%15s %10s %10s %12s %14s %14s %12s%n", "notebook", "claims", "tracks", "build ms",
                "import p50 ms", "import p95 ms", "bytes/claim");
        for (Mix mix : Mix.values()) {
            sizes.forEach(size -> new TracksBench(mix).measure(size, true));
        }
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
            System.out.printf("%15s %,10d %,10d %,12.0f %14.2f %14.2f %,12d%n", mix, size, tracks, built / 1e6,
                    imports[IMPORTS / 2], imports[IMPORTS * 95 / 100], bytes);
        }
    }

    private List<Statement> article() {
        String id = "article-" + articles++;
        LocalDate day = FIRST.plusDays(random.nextInt(1900));
        String subject = switch (mix) {
            case ONE_COMPANY -> random.nextBoolean() ? "Alibaba" : "Company " + random.nextInt(400);
            case MANY_COMPANIES -> "Company " + rank(2_000);
        };
        var claims = new ArrayList<Statement>();
        for (int at = 0; at < PER_ARTICLE; at++) {
            claims.add(switch (mix) {
                case ONE_COMPANY -> anything(id, at, day, subject);
                case MANY_COMPANIES -> told(id, at, day, subject);
            });
        }
        return claims;
    }

    private Statement anything(String article, int at, LocalDate day, String subject) {
        ClaimType type = at % 5 == 0 ? ClaimType.FORECAST : at % 2 == 0 ? ClaimType.MONEY : ClaimType.PERCENT;
        Optional<String> metric = random.nextInt(6) == 0
                ? Optional.empty()
                : Optional.of(METRICS.get(random.nextInt(METRICS.size())));
        return statement(article, at, day, subject, type, metric, 1 + random.nextInt(900), Optional.empty());
    }

    /// A figure or forecast of a quarter; of twenty figures one is another than the quarter's.
    private Statement told(String article, int at, LocalDate day, String subject) {
        boolean forecast = random.nextInt(5) == 0;
        LocalDate quarter = day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3 + (forecast ? 0 : 3));
        int rank = rank(210);
        String metric = rank < METRICS.size() ? METRICS.get(rank) : "revenue of segment " + rank;
        int figure = 1 + Math.floorMod(Objects.hash(subject, metric, quarter), 900);
        boolean another = forecast || random.nextInt(20) == 0;
        ClaimType type = forecast ? ClaimType.FORECAST : at % 2 == 0 ? ClaimType.MONEY : ClaimType.PERCENT;
        Optional<Period> about = random.nextBoolean()
                ? Optional.of(new Days(quarter, quarter.plusMonths(3).minusDays(1), Days.Precision.QUARTER))
                : Optional.empty();
        return statement(article, at, day, subject, type,
                random.nextInt(6) == 0 ? Optional.empty() : Optional.of(metric),
                another ? figure + 1 + random.nextInt(50) : figure, about);
    }

    /// A number from 0, by Zipf's law.
    private int rank(int of) {
        return (int) Math.pow(of, random.nextDouble()) - 1;
    }

    private Statement statement(String article, int at, LocalDate day, String subject, ClaimType type,
            Optional<String> metric, int millions, Optional<Period> about) {
        String quote = "$" + millions + " million";
        var value = Quantity.of(new BigDecimal(millions).movePointRight(6), at % 2 == 0 ? "USD" : "%");
        Optional<String> holder = type == ClaimType.FORECAST
                ? Optional.of("Broker " + random.nextInt(30))
                : Optional.empty();
        var reading = new Reading(type, value, Optional.empty(), Optional.empty(), metric, Optional.of(subject), holder,
                false, about);
        var anchor = new Anchor(new Span(at * 100, at * 100 + quote.length()), quote, "in the year " + day + " of ",
                " the board of " + subject);
        return new Statement(new ClaimId(article + "-" + at), new ArticleId(article), anchor, reading,
                Optional.of(day), Optional.of("Wire"), Optional.of(subject), "");
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
