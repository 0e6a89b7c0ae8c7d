package org.claimline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.claimline.domain.Anchor;
import org.claimline.domain.ArticleDetails;
import org.claimline.domain.ArticleId;
import org.claimline.domain.ArticleSummary;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimId;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.ClaimType;
import org.claimline.domain.Days;
import org.claimline.domain.Event;
import org.claimline.domain.EventId;
import org.claimline.domain.Evidence;
import org.claimline.domain.Published;
import org.claimline.domain.Quantity;
import org.claimline.domain.Reading;
import org.claimline.domain.Span;
import org.claimline.domain.Status;
import org.claimline.timeline.Ends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lanes, two timelines on one axis, and what stands in them; without a notebook.
class StoryTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 3);

    private static Entry event(String title, String... tags) {
        var event = new Event(new EventId("e-" + title), title, Days.of(DAY), Optional.empty(), Optional.empty());
        return new Entry(event.id().toString(), EntryKind.EVENTS, Optional.of(event.when()), Ends.FIRM, title,
                new Entry.OfEvent(event, Optional.empty()), List.of(tags), Optional.empty());
    }

    private static Entry claim(String metric, String subject) {
        var reading = new Reading(ClaimType.PRICE_TARGET, Quantity.of("190", "USD"), Optional.empty(),
                Optional.empty(), Optional.of(metric), Optional.of(subject), Optional.empty(), false, Optional.empty());
        var claim = new Claim(ClaimId.random(), new ArticleId("a"), Anchor.in("$190", new Span(0, 4)), reading,
                Evidence.byHand(), Status.SUGGESTED);
        var row = new ClaimRow(claim, "Ferries", Optional.empty(), Optional.empty(), List.of(), 0);
        return new Entry(claim.id().toString(), EntryKind.TARGETS, Optional.of(Days.of(DAY)), Ends.FIRM, "$190",
                new Entry.OfClaim(row), List.of(), Optional.empty());
    }

    private static Story story(Arrangement arrangement, Entry... entries) {
        return Story.of(new Material(List.of(entries), Optional.empty(), List.of()), arrangement, "");
    }

    private static List<String> titles(Story story) {
        return story.lanes().stream().map(LaneHead::title).toList();
    }

    private static int count(Story story, int lane) {
        return story.timeline().lane(lane).size();
    }

    @Test
    void whatHasTwoTagsStandsInTwoLanesAndIsCountedOnce() {
        Story story = story(Arrangement.FIRST.by(Grouping.TAG), event("a", "ships", "ports"), event("b", "ships"),
                event("c"));
        assertThat(titles(story)).containsExactly("ships", "ports", "Events");
        assertThat(story.timeline().size()).isEqualTo(4);
        assertThat(story.size()).isEqualTo(3);
    }

    @Test
    void theUsersOrderComesFirstAndWhatIsNewBehindIt() {
        Arrangement own = Arrangement.FIRST.by(Grouping.TAG).ordered(List.of("ports", "gone", "ships"));
        Story story = story(own, event("a", "ships"), event("b", "ships"), event("c", "ports"), event("d", "cranes"),
                event("e"));
        assertThat(titles(story)).containsExactly("ports", "ships", "cranes", "Events");
    }

    @Test
    void manyLanesLeaveTheRareOnesInOne() {
        Entry[] entries = IntStream.range(0, 100).mapToObj(i -> event("e" + i, "tag-" + i)).toArray(Entry[]::new);
        Story story = story(Arrangement.FIRST.by(Grouping.TAG), entries);
        assertThat(story.lanes()).hasSize(LaneBook.MOST + 1);
        assertThat(story.lanes().getLast().title()).isEqualTo("Others");
        assertThat(count(story, LaneBook.MOST)).isEqualTo(100 - LaneBook.MOST);
    }

    @Test
    void ownLanesAreQueriesAndTheRestStandsBelow() {
        Arrangement own = Arrangement.FIRST.by(Grouping.HAND).withHand(List.of(new HandLane("Water", "tag:ships"),
                new HandLane("Nothing", "tag:cranes")));
        Story story = story(own, event("a", "ships/ferries"), event("b"));
        assertThat(titles(story)).containsExactly("Water", "Nothing", "Everything else");
        assertThat(List.of(count(story, 0), count(story, 1), count(story, 2))).containsExactly(1, 0, 1);
    }

    @Test
    void twoTimelinesStandOnOneAxisAndWhatIsInBothIsSelectedInItsOwn() {
        Arrangement compared = Arrangement.FIRST.comparedWith("ferry");
        Story story = Story.of(new Material(List.of(event("ferry race"), event("bridge")), Optional.empty(), List.of()),
                compared,
                "race");
        assertThat(story.lanes()).hasSize(6);
        assertThat(story.lanes().get(5).second()).isTrue();
        assertThat(List.of(count(story, 4), count(story, 5))).containsExactly(1, 1);
        assertThat(story.left()).isEqualTo(1);
        Entry race = story.find("e-ferry race").orElseThrow();
        assertThat(story.itemOf(race, 5).orElseThrow().lane()).isEqualTo(5);
        assertThat(story.itemOf(race, 4).orElseThrow().lane()).isEqualTo(4);
        assertThat(LaneWords.isHeaded(story, 5)).isTrue();
        assertThat(LaneWords.isHeaded(story, 4)).isFalse();
    }

    @Test
    void phrasesOfOneMetricAndNamesOfOneCompanyShareALane() {
        Entry[] entries = {claim("Targets", "Harbour Holding Ltd."), claim("target", "Harbour"),
            claim("price target", "Harbour"), claim("revenue", "Ferry Line")};
        Story byMetric = story(Arrangement.FIRST.by(Grouping.METRIC), entries);
        assertThat(titles(byMetric)).containsExactly("price target", "revenue");
        assertThat(count(byMetric, 0)).isEqualTo(3);
        Story bySubject = story(Arrangement.FIRST.by(Grouping.SUBJECT), entries);
        assertThat(titles(bySubject)).hasSize(2);
        assertThat(count(bySubject, 0)).isEqualTo(3);
    }

    @Test
    void hiddenKindsAreCountedAndHaveNoLane() {
        Story story = story(Arrangement.FIRST.showing(EntryKind.EVENTS, false), event("a"), event("b"));
        assertThat(titles(story)).doesNotContain("Events");
        assertThat(story.left()).isEqualTo(2);
    }

    @Test
    void anArrangementComesBackFromItsLinesAndOtherLinesDoNoHarm() {
        Arrangement arrangement = Arrangement.FIRST.by(Grouping.TAG).ordered(List.of("b", "a")).folding("a", true)
                .withHand(List.of(new HandLane("Water", "tag:ships"))).on(DateAxis.PUBLISHED)
                .showing(EntryKind.DATES, false).comparedWith("kind:target").withPrices(false);
        List<List<String>> lines = ArrangementLines.of(arrangement);
        assertThat(ArrangementLines.read(lines)).isEqualTo(arrangement);
        assertThat(ArrangementLines.read(List.of(List.of("lanes", "NOTHING"), List.of("order"), List.of("folded", "x"),
                List.of("later", "thing"), List.of("lane", " ", "x")))).isEqualTo(Arrangement.FIRST);
    }

    private static Entry article(String title, Optional<LocalDate> published, LocalDate captured) {
        var details = new ArticleDetails(title, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                published.map(day -> Published.on(day, Published.Origin.STATED, "")), List.of(), false);
        var article = new ArticleSummary(new ArticleId("a-" + title), details,
                captured.atStartOfDay().toInstant(ZoneOffset.UTC), 0, 0, 0, false);
        return new Entry(article.id().toString(), EntryKind.ARTICLES, published.map(Days::of), Ends.FIRM, title,
                new Entry.OfArticle(article), List.of(), Optional.of(captured));
    }

    @ParameterizedTest
    @CsvSource({"2025-11-02, 0", "2025-11-03, 1", "2025-11-30, 1", "2025-12-01, 2"})
    void asOfADayThereIsWhatWasPublishedByThenOrWasHere(LocalDate asOf, int known) {
        Story story = story(Arrangement.FIRST.asOf(Optional.of(asOf)),
                article("published", Optional.of(DAY), LocalDate.of(2025, 12, 24)),
                article("undated", Optional.empty(), LocalDate.of(2025, 12, 1)));
        assertThat(story.size()).isEqualTo(known);
    }

    @Test
    void whatTheUserWroteByHandIsAlwaysThere() {
        assertThat(story(Arrangement.FIRST.asOf(Optional.of(LocalDate.of(2020, 1, 1))), event("a")).size()).isOne();
    }

    @Test
    void thingsStandOnTheDateThatIsAskedFor() {
        LocalDate captured = LocalDate.of(2025, 12, 24);
        Entry entry = article("one", Optional.of(DAY), captured);
        assertThat(story(Arrangement.FIRST.on(DateAxis.CAPTURED), entry).timeline().lane(0).get(0).first())
                .isEqualTo(captured.toEpochDay());
        assertThat(story(Arrangement.FIRST.on(DateAxis.PUBLISHED), entry).timeline().lane(0).get(0).first())
                .isEqualTo(DAY.toEpochDay());
        assertThat(story(Arrangement.FIRST.on(DateAxis.CAPTURED), event("by hand")).undated()).hasSize(1);
    }
}
