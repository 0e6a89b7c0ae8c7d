package org.claimline.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.claimline.domain.Article;
import org.claimline.domain.Change;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimCondition;
import org.claimline.domain.ClaimFacets;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.ClaimId;
import org.claimline.domain.ClaimOrder;
import org.claimline.domain.ClaimPage;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.ClaimType;
import org.claimline.domain.Comparison;
import org.claimline.domain.Direction;
import org.claimline.domain.Edit;
import org.claimline.domain.Kind;
import org.claimline.domain.NotebookStore;
import org.claimline.domain.Qualifier;
import org.claimline.domain.Quantity;
import org.claimline.domain.Reading;
import org.claimline.domain.Status;
import org.claimline.testkit.RandomDomain;
import org.claimline.testkit.RandomEdits;
import org.claimline.testkit.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Random filters and orders against [ClaimFilter#accepts], which says what they mean.
@Tag("db")
class ClaimCatalogTest {

    private static final ClaimFilter EVERYTHING = ClaimFilter.STANDING.withStatuses(Set.of(Status.values()));
    private static final int ALL = 100_000;

    @TempDir
    Path folder;

    private final RandomDomain domain = new RandomDomain(20260131);
    private final AtomicLong lines = new AtomicLong();
    private NotebookFolder files;
    private NotebookStore store;

    @BeforeEach
    void fill() {
        files = NotebookFolder.open(folder.resolve("Test.claimline"));
        store = files.store();
        for (int i = 0; i < 6; i++) {
            addRandom("Article " + i + "\nIt paid $" + i + " and more words to choose spans from.");
        }
    }

    @AfterEach
    void close() {
        files.close();
    }

    private void addRandom(String text) {
        Article article = Samples.article(text).withDetails(domain.details().withBinned(false));
        List<Claim> claims = Stream.generate(() -> domain.claim(article.id(), text)).limit(8).toList();
        store.add(article, claims, Optional.empty(), lines::incrementAndGet);
    }

    private void apply(Change change) {
        store.apply(new Edit(Edit.Action.CORRECT_CLAIM, change), lines::incrementAndGet);
    }

    private List<ClaimRow> rows(ClaimFilter filter, ClaimOrder order) {
        return store.claims(filter, order, 0, ALL).rows();
    }

    /// Each kind of condition, most of them with something to find.
    private ClaimCondition anyCondition() {
        ClaimRow row = domain.oneOf(store.claims(EVERYTHING));
        Reading reading = row.claim().reading();
        var comparison = domain.oneOf(Comparison.values());
        return switch (domain.below(18)) {
            case 0 -> new ClaimCondition.OfKind(Set.of(domain.oneOf(Kind.values())));
            case 1 -> new ClaimCondition.OfType(EnumSet.of(domain.oneOf(ClaimType.values()), reading.type()));
            case 2 -> new ClaimCondition.OfStatus(Set.of(domain.oneOf(Status.values())));
            case 3 -> new ClaimCondition.Tagged(domain.oneOf("cloud", "chips", "中文"));
            case 4 -> new ClaimCondition.Named(domain.oneOf(ClaimCondition.Name.values()), word(reading.metric()));
            case 5 -> new ClaimCondition.Mentioning(word(reading.subject()));
            case 6 -> new ClaimCondition.InUnit(reading.value() instanceof Quantity amount ? amount.unit() : "usd");
            case 7 -> new ClaimCondition.Valued(comparison, amountNear(reading));
            case 8 -> new ClaimCondition.PublishedIn(domain.maybe(() -> day(row)), domain.maybe(() -> day(row)));
            case 9 -> new ClaimCondition.Sure(comparison, row.claim().evidence().confidence());
            case 10 -> new ClaimCondition.Hedged(domain.oneOf(Qualifier.values()));
            case 11 -> new ClaimCondition.Moving(domain.oneOf(Direction.values()));
            case 12 -> new ClaimCondition.InArticle(row.claim().article());
            case 13, 14 -> new ClaimCondition.Being(domain.oneOf(ClaimCondition.State.values()));
            case 15 -> new ClaimCondition.Not(anyCondition());
            case 16 -> new ClaimCondition.Called(ClaimCondition.Name.METRIC, reading.metric().orElse("Xylophone"));
            default -> domain.below(2) == 0
                    ? new ClaimCondition.AnyOf(List.of(anyCondition(), anyCondition()))
                    : new ClaimCondition.AllOf(List.of(anyCondition(), anyCondition()));
        };
    }

    private String word(Optional<String> name) {
        String text = name.orElse("é");
        return text.isEmpty() ? "a" : text.substring(0, 1 + domain.below(text.length()));
    }

    /// The claim's own amount, or one that is as good as equal to it.
    private BigDecimal amountNear(Reading reading) {
        if (!(reading.value() instanceof Quantity amount)) {
            return BigDecimal.ZERO;
        }
        BigDecimal hair = amount.low().ulp().movePointLeft(30);
        return domain.oneOf(amount.low(), amount.high(), amount.low().add(hair), amount.low().subtract(hair));
    }

    private LocalDate day(ClaimRow row) {
        return row.published().map(it -> it.date()).orElseGet(domain::day);
    }

    @Test
    void findsWhatTheFilterAcceptsWhateverIsEdited() {
        var edits = new RandomEdits(domain);
        for (int round = 0; round < 150; round++) {
            var conditions = new ArrayList<ClaimCondition>();
            for (int left = 1 + domain.below(2); left > 0; left--) {
                conditions.add(anyCondition());
            }
            ClaimFilter filter = EVERYTHING.withConditions(conditions);
            List<ClaimRow> expected = store.claims(EVERYTHING).stream().filter(filter::accepts).toList();
            assertThat(rows(filter, ClaimOrder.NEWEST)).as("round %d: %s", round, filter).isEqualTo(expected);
            assertThat(store.count(filter)).isEqualTo(expected.size());
            if (round % 10 == 0) {
                addRandom("Another " + round + "\nIt paid $" + round);
            }
            store.apply(edits.fitting(store), lines::incrementAndGet);
        }
    }

    @Test
    void aPageIsAStretchOfTheList() {
        List<ClaimRow> all = rows(EVERYTHING, ClaimOrder.NEWEST);
        assertThat(all).hasSize(48).isEqualTo(store.claims(EVERYTHING));
        ClaimPage page = store.claims(EVERYTHING, ClaimOrder.NEWEST, 40, 20);
        assertThat(page).isEqualTo(new ClaimPage(48, 40, all.subList(40, 48)));
        assertThat(store.claims(EVERYTHING, ClaimOrder.NEWEST, 100, 20)).isEqualTo(new ClaimPage(48, 48, List.of()));
    }

    @Test
    void sortsByEachColumn() {
        for (ClaimOrder.By by : ClaimOrder.By.values()) {
            for (boolean descending : new boolean[]{false, true}) {
                List<ClaimRow> sorted = rows(EVERYTHING, new ClaimOrder(by, descending));
                assertThat(sorted).as("%s %s", by, descending)
                        .containsExactlyInAnyOrderElementsOf(store.claims(EVERYTHING))
                        .isSortedAccordingTo((one, other) -> compare(one, other, by, descending));
            }
        }
    }

    private static int compare(ClaimRow one, ClaimRow other, ClaimOrder.By by, boolean descending) {
        return switch (by) {
            case METRIC -> names(one.claim().reading().metric(), other.claim().reading().metric(), descending);
            case SUBJECT -> names(one.claim().reading().subject(), other.claim().reading().subject(), descending);
            case HOLDER -> names(one.claim().reading().holder(), other.claim().reading().holder(), descending);
            case SOURCE -> names(one.source(), other.source(), descending);
            case PUBLISHED -> days(one, other, descending);
            case VALUE -> lastWithout(unit(one), unit(other), String.CASE_INSENSITIVE_ORDER);
            case TYPE -> turned(one.claim().reading().type().compareTo(other.claim().reading().type()), descending);
            case STATUS -> turned(one.claim().status().compareTo(other.claim().status()), descending);
            case CONFIDENCE -> turned(Double.compare(one.claim().evidence().confidence(),
                    other.claim().evidence().confidence()), descending);
        };
    }

    private static int days(ClaimRow one, ClaimRow other, boolean descending) {
        Comparator<LocalDate> order = Comparator.naturalOrder();
        return lastWithout(one.published().map(it -> it.date()), other.published().map(it -> it.date()),
                descending ? order.reversed() : order);
    }

    private static Optional<String> unit(ClaimRow row) {
        return row.claim().reading().value() instanceof Quantity amount ? Optional.of(amount.unit()) : Optional.empty();
    }

    private static int turned(int order, boolean descending) {
        return descending ? -order : order;
    }

    private static int names(Optional<String> one, Optional<String> other, boolean descending) {
        return lastWithout(one, other,
                descending ? String.CASE_INSENSITIVE_ORDER.reversed() : String.CASE_INSENSITIVE_ORDER);
    }

    private static <T> int lastWithout(Optional<T> one, Optional<T> other, Comparator<? super T> order) {
        return one.isEmpty() || other.isEmpty()
                ? Boolean.compare(one.isEmpty(), other.isEmpty())
                : order.compare(one.get(), other.get());
    }

    @Test
    void countsNamesByTheirUse() {
        Article article = Samples.article("Names\nIt paid $1 $2 $3");
        List<Claim> claims = Claim.suggested(article, Samples.findings(article));
        store.add(article, claims, Optional.empty(), lines::incrementAndGet);
        for (int i = 0; i < 3; i++) {
            Claim claim = claims.get(i);
            apply(new Change.OfClaim(Optional.of(claim), Optional.of(claim.withReading(
                    claim.reading().withTopic(Optional.of(i < 2 ? "Xylophone sales" : "Xylophone costs"),
                            Optional.empty())))));
        }
        assertThat(store.names(ClaimCondition.Name.METRIC, "xylo", 5)).containsExactly("Xylophone sales",
                "Xylophone costs");
        assertThat(store.names(ClaimCondition.Name.METRIC, "xylo", 1)).containsExactly("Xylophone sales");
        assertThat(store.units("us", 5)).contains("USD");
    }

    private static long count(List<ClaimRow> rows, ClaimFilter filter) {
        return rows.stream().filter(filter::accepts).count();
    }

    @Test
    void eachChoiceCountsWhatItWouldShowWithTheRestOfTheFilter() {
        for (int round = 0; round < 60; round++) {
            List<ClaimRow> all = store.claims(EVERYTHING);
            ClaimRow some = domain.oneOf(all);
            ClaimFilter filter = EVERYTHING.withKinds(EnumSet.of(some.claim().kind(), domain.oneOf(Kind.values())))
                    .withStatuses(EnumSet.of(some.claim().status(), domain.oneOf(Status.values())))
                    .withTag(domain.maybe(() -> domain.oneOf("cloud", "chips")))
                    .withSure(domain.maybe(() -> domain.below(2) == 0))
                    .withCalled(ClaimCondition.Name.RULE, domain.maybe(() -> some.claim().evidence().rule()))
                    .withCalled(ClaimCondition.Name.SOURCE, some.source().filter(_ -> domain.below(2) == 0));
            ClaimFacets facets = store.facets(filter);
            assertThat(facets.all()).isEqualTo(all.size());
            assertThat(facets.total()).as("%s", filter).isEqualTo(count(all, filter));
            assertThat(facets.open()).isEqualTo(all.stream().filter(filter::accepts)
                    .filter(row -> row.claim().status() == Status.SUGGESTED).count());
            for (Kind kind : Kind.values()) {
                assertThat(facets.kinds().getOrDefault(kind, 0)).as("%s with %s", kind, filter)
                        .isEqualTo(count(all, filter.withKinds(Set.of(kind))));
            }
            for (Status status : Status.values()) {
                assertThat(facets.statuses().getOrDefault(status, 0))
                        .isEqualTo(count(all, filter.withStatuses(Set.of(status))));
            }
            assertThat(facets.sure()).isEqualTo(count(all, filter.withSure(Optional.of(true))));
            assertThat(facets.unsure()).isEqualTo(count(all, filter.withSure(Optional.of(false))));
            String rule = domain.oneOf(all).claim().evidence().rule();
            assertThat(facets.rules().getOrDefault(rule, 0))
                    .isEqualTo(count(all, filter.withCalled(ClaimCondition.Name.RULE, Optional.of(rule))));
            facets.sources().forEach((source, number) -> assertThat(number)
                    .isEqualTo(count(all, filter.withCalled(ClaimCondition.Name.SOURCE, Optional.of(source)))));
            facets.tags().forEach((tag, number) -> assertThat(number).as("%s with %s", tag, filter)
                    .isEqualTo(count(all, filter.withTag(Optional.of(tag)))));
            store.apply(new RandomEdits(domain).fitting(store), lines::incrementAndGet);
        }
    }

    @Test
    void saysWhereClaimsStandInAList() {
        var order = new ClaimOrder(ClaimOrder.By.METRIC, true);
        List<ClaimRow> listed = rows(ClaimFilter.STANDING, order);
        List<ClaimId> asked = List.of(listed.getLast().claim().id(), listed.get(3).claim().id(), ClaimId.random());
        assertThat(store.places(ClaimFilter.STANDING, order, asked)).isEqualTo(
                Map.of(asked.get(0), listed.size() - 1, asked.get(1), 3));
    }
}
