package org.claimline.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleDetails;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimType;
import org.claimline.domain.ClaimValue;
import org.claimline.domain.Days;
import org.claimline.domain.Direction;
import org.claimline.domain.Evidence;
import org.claimline.domain.Finding;
import org.claimline.domain.Kind;
import org.claimline.domain.Original;
import org.claimline.domain.Published;
import org.claimline.domain.Qualifier;
import org.claimline.domain.Quantity;
import org.claimline.domain.Rating;
import org.claimline.domain.Reading;
import org.claimline.domain.Sha256;
import org.claimline.domain.Span;
import org.claimline.domain.Status;
import org.claimline.testkit.Samples;

/// Articles that nobody wrote, as many as wanted: about 3 KB each with ten claims, words as common and as rare as in
/// real texts (Zipf's law over 50,000 words). The same number gives the same article.
final class SyntheticNews {

    /// Words that stand at fixed ranks among the others.
    static final List<String> KNOWN = List.of("cloud", "revenue", "market", "data", "shares", "centre", "growth",
            "capex", "forecast", "margin", "guidance", "analyst", "chips", "target", "quarter", "investment", "demand",
            "harbour", "inference", "battery", "ferry", "turbine", "alliance", "dividend", "lithography", "semaphore");

    private static final int VOCABULARY = 50_000;
    private static final int WORDS = 430;
    static final int CLAIMS = 10;
    private static final String[] UNITS = {"USD", "USD", "USD", "CNY", "EUR", "HKD", "%", "%", "job", "GW"};
    private static final String[] SCALES = {"", " million", " million", " billion", " billion", " billion"};

    private final String[] vocabulary = new String[VOCABULARY];
    private final double[] cumulated = new double[VOCABULARY];

    SyntheticNews() {
        var random = new Random(7);
        double sum = 0;
        for (int i = 0; i < VOCABULARY; i++) {
            vocabulary[i] = word(random);
            sum += 1 / (i + 2.7);
            cumulated[i] = sum;
        }
        for (int i = 0; i < KNOWN.size(); i++) {
            vocabulary[(int) Math.min(VOCABULARY - 1, 20 * Math.pow(1.33, i))] = KNOWN.get(i);
        }
    }

    private static String word(Random random) {
        String[] starts = {"b", "c", "d", "f", "g", "h", "l", "m", "n", "p", "r", "s", "t", "st", "tr", "pl", "ch"};
        String[] middles = {"a", "e", "i", "o", "u", "ai", "ea", "ou"};
        String[] ends = {"", "n", "r", "s", "t", "l", "nd", "st", "ng"};
        var word = new StringBuilder();
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            word.append(starts[random.nextInt(starts.length)]).append(middles[random.nextInt(middles.length)])
                    .append(ends[random.nextInt(ends.length)]);
        }
        return word.toString();
    }

    private String zipf(Random random) {
        double at = random.nextDouble() * cumulated[VOCABULARY - 1];
        int low = 0;
        int high = VOCABULARY - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cumulated[middle] < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return vocabulary[low];
    }

    /// An article with its claims.
    record Piece(Article article, List<Claim> claims) {}

    Piece piece(int number) {
        var random = new Random(number * 31L + 5);
        var text = new StringBuilder(sentenceCase(zipf(random))).append(' ').append(zipf(random)).append(' ')
                .append(number).append("\n\n");
        var findings = new ArrayList<Finding>();
        int every = WORDS / CLAIMS;
        for (int i = 0; i < WORDS; i++) {
            if (i % every == every / 2 && findings.size() < CLAIMS) {
                findings.add(claim(text, random));
            } else {
                text.append(i % 14 == 0 ? sentenceCase(zipf(random)) : zipf(random));
                text.append(i % 14 == 13 ? ". " : i % 90 == 89 ? ".\n" : " ");
            }
        }
        Article article = article(number, text.toString(), random);
        List<Claim> claims = Claim.suggested(article, findings).stream()
                .map(claim -> claim.withStatus(status(random))).toList();
        return new Piece(article, claims);
    }

    private static Status status(Random random) {
        int dice = random.nextInt(100);
        return dice < 80
                ? Status.SUGGESTED
                : dice < 92
                        ? Status.CONFIRMED
                        : dice < 97 ? Status.REJECTED : dice < 99 ? Status.DISPUTED : Status.SUPERSEDED;
    }

    private Article article(int number, String text, Random random) {
        String sha256 = Sha256.hex(text);
        Optional<Published> published = number % 50 == 0
                ? Optional.empty()
                : Optional.of(Published.on(LocalDate.of(2021, 1, 1).plusDays(random.nextInt(1_850)),
                        Published.Origin.STATED, "date"));
        var details = new ArticleDetails(text.substring(0, text.indexOf('\n')),
                Optional.of("Source " + random.nextInt(60)), Optional.empty(), Optional.empty(), Optional.of("en"),
                published, List.of(), false);
        return new Article(ArticleId.ofOriginal(sha256), details, text,
                new Original(sha256, number + ".txt", "text/plain"), Samples.NOON, Optional.empty());
    }

    private static String sentenceCase(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private Finding claim(StringBuilder text, Random random) {
        int start = text.length();
        ClaimType type = ClaimType.values()[random.nextInt(ClaimType.values().length)];
        var reading = switch (type) {
            case RATING -> {
                text.append("Buy");
                yield reading(type, new Rating("buy"), random);
            }
            case DATE, MONTH, QUARTER, YEAR, RANGE, EVENT -> {
                LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1_000));
                text.append(day);
                yield reading(type, Days.of(day), random);
            }
            default -> {
                int tenths = 1 + random.nextInt(9_999);
                String scale = SCALES[random.nextInt(SCALES.length)];
                String unit = UNITS[random.nextInt(UNITS.length)];
                BigDecimal value = BigDecimal.valueOf(tenths, 1)
                        .scaleByPowerOfTen(scale.isEmpty() ? 0 : scale.equals(" million") ? 6 : 9);
                text.append(unit.equals("USD") ? "$" : "").append(tenths / 10).append('.').append(tenths % 10)
                        .append(scale);
                yield reading(type, new Quantity(value, value, unit), random);
            }
        };
        var span = new Span(start, text.length());
        text.append(' ');
        return new Finding(span, reading,
                new Evidence(type.kind() == Kind.TARGET ? "forecast.noun" : "money.symbol-scale",
                        "A sign before digits.", Math.round((0.6 + random.nextDouble() * 0.4) * 100) / 100.0));
    }

    private Reading reading(ClaimType type, ClaimValue value, Random random) {
        return new Reading(type, value,
                random.nextInt(5) == 0 ? Optional.of(Qualifier.values()[random.nextInt(3)]) : Optional.empty(),
                random.nextInt(3) == 0 ? Optional.of(Direction.values()[random.nextInt(2)]) : Optional.empty(),
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(zipf(random) + " " + zipf(random)),
                Optional.of("Company " + (int) (2_000 * Math.pow(random.nextDouble(), 2))),
                type.kind() == Kind.TARGET ? Optional.of("Broker " + random.nextInt(120)) : Optional.empty(),
                random.nextInt(20) == 0, Optional.empty());
    }
}
