package org.claimline.tracks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.claimline.domain.Anchor;
import org.claimline.domain.ArticleId;
import org.claimline.domain.ClaimId;
import org.claimline.domain.ClaimType;
import org.claimline.domain.ClaimValue;
import org.claimline.domain.Days;
import org.claimline.domain.Quantity;
import org.claimline.domain.Reading;
import org.claimline.domain.Span;
import org.junit.jupiter.api.Test;

/// What is said of a made-up harbour company, and what follows from it.
final class TrackBookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final List<Statement> told = new ArrayList<>();
    private final Rates rates = new Rates();

    /// Somebody's words of a day: "2026-01-05 MONEY $5 million investment" and the holder.
    private Statement tell(String day, ClaimType type, String quote, ClaimValue value, String metric, String holder) {
        int number = told.size();
        var reading = new Reading(type, value, Optional.empty(), Optional.empty(),
                Optional.of(metric).filter(name -> !name.isEmpty()), Optional.of("Harbour Group"),
                Optional.of(holder).filter(name -> !name.isEmpty()), false, Optional.empty());
        var statement = new Statement(new ClaimId("c" + number), new ArticleId("a" + number),
                new Anchor(new Span(0, quote.length()), quote, "article " + number + " says of its " + metric + " ",
                        " and more"),
                reading, Optional.of(LocalDate.parse(day)), Optional.empty(), Optional.empty(), "");
        told.add(statement);
        return statement;
    }

    private Statement money(String day, ClaimType type, String amount, String metric) {
        return tell(day, type, "$" + amount, Quantity.of(new BigDecimal(amount), "USD"), metric, "");
    }

    private Statement percent(String day, ClaimType type, String amount, String metric, String holder) {
        return tell(day, type, amount + "%", Quantity.of(new BigDecimal(amount), "%"), metric, holder);
    }

    private Statement day(String day, String date) {
        return tell(day, ClaimType.EVENT, date, Days.of(LocalDate.parse(date)), "quarterly results", "");
    }

    private TrackBook book() {
        var book = new TrackBook(Terms.standard(), rates, new FiscalCalendar(Terms.standard()));
        book.putAll(told);
        return book;
    }

    private List<Verdict> verdicts() {
        return book().tracks(TODAY).stream().flatMap(track -> track.findings().stream()).map(TrackFinding::verdict)
                .toList();
    }

    private String reason() {
        return book().tracks(TODAY).stream().flatMap(track -> track.findings().stream()).map(TrackFinding::reason)
                .findFirst().orElseThrow();
    }

    @Test
    void twoPlansThatDifferContradictEachOther() {
        money("2026-05-01", ClaimType.COMMITMENT, "53", "investment");
        money("2026-05-02", ClaimType.COMMITMENT, "250", "capex");
        money("2026-05-03", ClaimType.COMMITMENT, "53", "AI spending");
        assertThat(verdicts()).containsExactlyInAnyOrder(Verdict.AGREES, Verdict.CONTRADICTION);
    }

    @Test
    void aPlanThatIsToldOnlyOfLaterReplacesTheEarlierOne() {
        money("2026-05-01", ClaimType.COMMITMENT, "53", "investment");
        money("2026-05-09", ClaimType.COMMITMENT, "250", "investment");
        assertThat(verdicts()).containsExactly(Verdict.EXPLAINED);
        assertThat(reason()).contains("8 days older");
    }

    @Test
    void athousandfoldIsASlipOfScale() {
        money("2026-05-02", ClaimType.MONEY, "5000", "revenue");
        money("2026-05-02", ClaimType.MONEY, "5000000", "revenue");
        assertThat(reason()).contains("1000 times").contains("scale");
    }

    @Test
    void aSlipOfCurrencyIsToldByTheRate() {
        rates.add(LocalDate.of(2026, 5, 1), "USD", "CNY", new BigDecimal("7.1"));
        money("2026-05-02", ClaimType.MONEY, "5000", "revenue");
        money("2026-05-02", ClaimType.MONEY, "35500", "revenue");
        assertThat(reason()).contains("CNY");
    }

    @Test
    void currenciesMeetAtTheRate() {
        rates.add(LocalDate.of(2026, 5, 1), "USD", "CNY", new BigDecimal("7.1"));
        money("2026-05-02", ClaimType.MONEY, "5000", "revenue");
        tell("2026-05-03", ClaimType.MONEY, "35,600 yuan", Quantity.of("35600", "CNY"), "revenue", "");
        assertThat(verdicts()).containsExactly(Verdict.AGREES);
    }

    @Test
    void anotherScopeIsNoContradiction() {
        money("2026-05-01", ClaimType.MONEY, "70", "adjusted EBITDA");
        money("2026-05-02", ClaimType.MONEY, "90", "EBITDA");
        money("2026-05-03", ClaimType.MONEY, "90", "international revenue");
        money("2026-05-03", ClaimType.MONEY, "170", "revenue");
        assertThat(verdicts()).doesNotContain(Verdict.CONTRADICTION).contains(Verdict.EXPLAINED);
    }

    @Test
    void analystsMayDifferAndChangeTheirMinds() {
        percent("2026-05-01", ClaimType.FORECAST, "10", "revenue", "North Bank");
        percent("2026-05-02", ClaimType.FORECAST, "20", "revenue", "South Bank");
        assertThat(verdicts()).isEmpty();
        percent("2026-05-04", ClaimType.FORECAST, "15", "revenue", "North Bank");
        assertThat(verdicts()).containsExactly(Verdict.EXPLAINED);
    }

    @Test
    void theFigureThatComesNextSettlesAForecast() {
        percent("2026-02-01", ClaimType.FORECAST, "10", "revenue", "North Bank");
        percent("2026-05-02", ClaimType.PERCENT, "12", "revenue growth", "");
        assertThat(verdicts()).containsExactly(Verdict.SETTLED);
        assertThat(Score.of(book().tracks(TODAY))).singleElement().satisfies(score -> {
            assertThat(score.holder()).isEqualTo("North Bank");
            assertThat(score.cases()).isEqualTo(1);
            assertThat(score.error()).isCloseTo(new BigDecimal("16.7"), within("0.1"));
            assertThat(score.over()).isZero();
        });
    }

    private static org.assertj.core.data.Offset<BigDecimal> within(String slack) {
        return org.assertj.core.data.Offset.offset(new BigDecimal(slack));
    }

    @Test
    void anOutlookThatIsNotReachedIsMissed() {
        percent("2026-02-01", ClaimType.GUIDANCE, "10", "revenue", "the company");
        percent("2026-05-02", ClaimType.PERCENT, "7", "revenue", "");
        assertThat(verdicts()).containsExactly(Verdict.MISSED);
    }

    @Test
    void aMovedDaySlipsAndADayThatHasPassedIsOverdue() {
        day("2026-04-01", "2026-05-10");
        day("2026-05-01", "2026-05-20");
        assertThat(verdicts()).containsExactly(Verdict.SLIPPED, Verdict.OVERDUE);
        assertThat(reason()).contains("10 days later");
    }

    @Test
    void twoOccasionsAreNoSlip() {
        day("2026-04-01", "2026-06-10");
        day("2026-04-02", "2026-09-10");
        assertThat(verdicts()).isEmpty();
    }

    @Test
    void whatIsToldNoMoreIsSilent() {
        for (String day : List.of("2026-01-01", "2026-01-08", "2026-01-15")) {
            money(day, ClaimType.MONEY, "70", "orders");
        }
        assertThat(verdicts()).contains(Verdict.SILENT);
    }

    @Test
    void aValueWithoutAMetricJoinsTheOneThatHasIt() {
        money("2026-05-01", ClaimType.COMMITMENT, "53", "investment");
        Statement bare = money("2026-05-02", ClaimType.COMMITMENT, "53", "");
        Statement other = money("2026-05-02", ClaimType.COMMITMENT, "54", "");
        TrackBook book = book();
        assertThat(book.of(bare.claim(), TODAY).orElseThrow().topic().metric()).isEqualTo("capital expenditure");
        assertThat(book.of(other.claim(), TODAY).orElseThrow().topic().metric()).isEqualTo("commitment");
    }

    @Test
    void copiesOfOneTextAreOneOrigin() {
        Statement first = money("2026-05-01", ClaimType.MONEY, "70", "orders");
        told.add(new Statement(new ClaimId("copy"), new ArticleId("copy"), first.anchor(), first.reading(),
                Optional.of(LocalDate.of(2026, 5, 2)), Optional.empty(), Optional.empty(), ""));
        Track.Row row = book().tracks(TODAY).getFirst().rows().getFirst();
        assertThat(row.articles()).isEqualTo(2);
        assertThat(row.origins()).isEqualTo(1);
    }

    @Test
    void isTheSameInWhateverOrderItIsTold() {
        var random = new Random(3);
        for (int number = 0; number < 150; number++) {
            String day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(100)).toString();
            String metric = List.of("revenue", "", "investment", "orders", "net profit").get(random.nextInt(5));
            money(day, List.of(ClaimType.MONEY, ClaimType.FORECAST, ClaimType.COMMITMENT).get(random.nextInt(3)),
                    String.valueOf(1 + random.nextInt(12)), metric);
        }
        List<Track> expected = book().tracks(TODAY);
        Collections.shuffle(told, random);
        var book = new TrackBook(Terms.standard(), rates, new FiscalCalendar(Terms.standard()));
        for (Statement statement : told) {
            book.put(statement);
            if (random.nextInt(10) == 0) {
                book.tracks(TODAY);
            }
            if (random.nextInt(5) == 0) {
                book.remove(statement.claim());
                book.put(statement);
            }
        }
        assertThat(book.tracks(TODAY)).isEqualTo(expected);
        told.forEach(statement -> book.remove(statement.claim()));
        assertThat(book.tracks(TODAY)).isEmpty();
    }
}
