package org.claimline.tracks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.claimline.domain.Anchor;
import org.claimline.domain.ArticleId;
import org.claimline.domain.ClaimId;
import org.claimline.domain.ClaimType;
import org.claimline.domain.ClaimValue;
import org.claimline.domain.Days;
import org.claimline.domain.Period;
import org.claimline.domain.Qualifier;
import org.claimline.domain.Quantity;
import org.claimline.domain.Reading;
import org.claimline.domain.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tracks that were followed through puts, removals, rates and questions are those that are built at once.
final class FollowedTracksTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final List<String> METRICS = List.of("revenue", "cloud revenue", "capex", "share price",
            "price target", "net profit");
    private static final List<String> UNITS = List.of("USD", "CNY", "%", "USD");

    private Random random = new Random(0);
    private final Rates rates = new Rates();
    private final TrackBook followed = book(rates);
    private final List<Statement> told = new ArrayList<>();
    private final List<Rates.Given> given = new ArrayList<>();
    private int number;

    private static TrackBook book(Rates rates) {
        var calendar = new FiscalCalendar(Terms.standard());
        calendar.add("Harbour Group", Month.MARCH);
        return new TrackBook(Terms.standard(), rates, calendar);
    }

    private Statement statement(int values) {
        String id = "c" + number++;
        boolean day = random.nextInt(12) == 0;
        LocalDate published = FIRST.plusDays(random.nextInt(700));
        int amount = 1 + random.nextInt(values);
        String quote = day ? published.plusDays(30).toString() : "$" + amount + " million";
        ClaimValue value = day
                ? Days.of(published.plusDays(random.nextInt(40)))
                : Quantity.of(new BigDecimal(amount).movePointRight(6), UNITS.get(random.nextInt(UNITS.size())));
        ClaimType type = day
                ? random.nextBoolean() ? ClaimType.EVENT : ClaimType.DATE
                : List.of(ClaimType.MONEY, ClaimType.MONEY, ClaimType.FORECAST, ClaimType.GUIDANCE,
                        ClaimType.COMMITMENT, ClaimType.PRICE_TARGET).get(random.nextInt(6));
        Optional<String> metric = random.nextInt(5) == 0
                ? Optional.empty()
                : Optional.of(day ? "quarterly results" : METRICS.get(random.nextInt(METRICS.size())));
        var reading = new Reading(type, value,
                random.nextInt(6) == 0 ? Optional.of(Qualifier.ABOUT) : Optional.empty(), Optional.empty(), metric,
                Optional.of("Harbour Group"), Optional.of("Broker " + random.nextInt(4)), random.nextInt(15) == 0,
                day ? Optional.empty() : about());
        var anchor = new Anchor(new Span(number, number + quote.length()), quote, "in words of " + random.nextInt(50),
                " and more of it");
        return new Statement(new ClaimId(id), new ArticleId("a" + random.nextInt(400)), anchor, reading,
                random.nextInt(20) == 0 ? Optional.empty() : Optional.of(published), Optional.empty(),
                Optional.of("Harbour Group"), "");
    }

    private Optional<Period> about() {
        LocalDate quarter = LocalDate.of(2024 + random.nextInt(2), 1 + 3 * random.nextInt(4), 1);
        return switch (random.nextInt(12)) {
            case 0 -> Optional.of(new Days(quarter, quarter.plusMonths(3).minusDays(1), Days.Precision.QUARTER));
            case 1 -> Optional.of(new Days(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31),
                    Days.Precision.YEAR));
            default -> Optional.empty();
        };
    }

    private void step(int values) {
        int dice = random.nextInt(20);
        if (dice < 12 || told.isEmpty()) {
            Statement one = statement(values);
            told.add(one);
            followed.put(one);
        } else if (dice < 17) {
            followed.remove(told.remove(random.nextInt(told.size())).claim());
        } else if (dice == 17) {
            var rate = new Rates.Given(FIRST.plusDays(random.nextInt(700)), "USD", "CNY",
                    new BigDecimal(60 + random.nextInt(20)).movePointLeft(1));
            given.add(rate);
            followed.learn(rate);
        } else if (dice == 18 && !given.isEmpty()) {
            followed.forget(given.remove(random.nextInt(given.size())));
        } else {
            followed.of(told.getLast().claim(), TODAY);
        }
    }

    private void compare() {
        var fresh = new Rates();
        given.forEach(rate -> fresh.add(rate.day(), rate.from(), rate.to(), rate.rate()));
        TrackBook built = book(fresh);
        built.putAll(told);
        List<Track> expected = built.tracks(TODAY);
        List<Track> now = followed.tracks(TODAY);
        assertThat(now).extracting(Track::id).isEqualTo(expected.stream().map(Track::id).toList());
        for (int at = 0; at < now.size(); at++) {
            assertThat(now.get(at).rows()).isEqualTo(expected.get(at).rows());
            assertThat(now.get(at).findings().stream().map(String::valueOf).toList())
                    .isEqualTo(expected.get(at).findings().stream().map(String::valueOf).toList());
            assertThat(now.get(at)).isEqualTo(expected.get(at));
        }
        for (Track track : expected) {
            assertThat(followed.of(track.statements().getFirst().claim(), TODAY)).contains(track);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void isTheSameAfterAnyChanges(long seed) {
        random = new Random(seed);
        for (int round = 0; round < 12; round++) {
            int steps = 1 + random.nextInt(60);
            for (int at = 0; at < steps; at++) {
                step(12);
            }
            compare();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void isTheSameInTracksOfManyValues(long seed) {
        random = new Random(seed);
        for (int at = 0; at < 6_000; at++) {
            Statement one = statement(100_000);
            told.add(one);
            followed.put(one);
        }
        compare();
        assertThat(followed.tracks(TODAY).getFirst().rows()).hasSizeGreaterThan(400);
        for (int round = 0; round < 6; round++) {
            for (int at = 0; at < 15; at++) {
                step(100_000);
            }
            compare();
        }
    }

    /// Tracks that become so great that they are compared in stretches, and small again.
    @ParameterizedTest
    @ValueSource(longs = {31, 32})
    void isTheSameWhileTracksGrowAndShrink(long seed) {
        random = new Random(seed);
        for (int round = 0; round < 12; round++) {
            for (int at = 0; at < 250; at++) {
                Statement one = statement(100_000);
                told.add(one);
                followed.put(one);
            }
            compare();
        }
        assertThat(followed.tracks(TODAY).getFirst().rows()).hasSizeGreaterThan(256);
        while (told.size() > 250) {
            for (int at = 0; at < 250; at++) {
                followed.remove(told.remove(random.nextInt(told.size())).claim());
            }
            compare();
        }
        assertThat(followed.tracks(TODAY).getFirst().rows()).hasSizeLessThan(256);
    }
}
