package org.claimline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.claimline.domain.ArticleId;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.ClaimId;
import org.claimline.domain.NoteId;
import org.claimline.ui.shell.Bookmarks.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BookmarksTest {

    private static final ArticleId ARTICLE = new ArticleId("a-1");

    @TempDir
    Path folder;

    private Bookmarks load() {
        return Bookmarks.load(folder.resolve("places"));
    }

    @Test
    void remembersWhereEachArticleWasLeft() throws IOException {
        Bookmarks before = load();
        var spot = new Spot(OptionalInt.of(812), Optional.of(new ClaimId("c-1")));
        before.put(ARTICLE, spot);
        before.put(new ArticleId("a-2"), new Spot(OptionalInt.empty(), Optional.empty()));
        before.setDivider(0.3);
        before.saving().run();
        Bookmarks after = load();
        assertThat(after.spot(ARTICLE)).contains(spot);
        assertThat(after.spot(new ArticleId("a-2"))).contains(new Spot(OptionalInt.empty(), Optional.empty()));
        assertThat(after.spot(new ArticleId("a-3"))).isEmpty();
        assertThat(after.divider()).isEqualTo(0.3);
        assertThat(after.stopped()).isEmpty();
    }

    static List<Place> places() {
        return List.of(new Place.Articles(false), new Place.Reading(ARTICLE, Optional.empty()),
                new Place.Claims(ClaimFilter.STANDING), new Place.Timeline(Optional.empty()), new Place.Tracks(),
                new Place.Notes(),
                new Place.Notes(new NoteId("n-1")));
    }

    @ParameterizedTest
    @MethodSource("places")
    void remembersWhereTheWindowStood(Place place) throws IOException {
        Bookmarks before = load();
        before.stop(place, Optional.of(new Desk.Beside.OfArticle(ARTICLE, Optional.of(new ClaimId("c-1")))));
        before.saving().run();
        assertThat(load().stopped()).contains(place);
        assertThat(load().beside()).contains(new Desk.Beside.OfArticle(ARTICLE, Optional.empty()));
        before.stop(place, Optional.of(new Desk.Beside.OfTimeline()));
        before.saving().run();
        assertThat(load().beside()).contains(new Desk.Beside.OfTimeline());
    }

    @Test
    void leavesOutWhatCannotBeRead() throws IOException {
        Files.writeString(folder.resolve("places"),
                "article\ta-9\tmany\t\nplace\nwhat\tis\tthis\n\ndivider\tx\narticle\ta-1\t7\t\narticle\ta-2");
        Bookmarks read = load();
        assertThat(read.spot(ARTICLE)).contains(new Spot(OptionalInt.of(7), Optional.empty()));
        assertThat(read.spot(new ArticleId("a-9"))).isEmpty();
        assertThat(read.divider()).isEqualTo(0.5);
    }

    @Test
    void forgetsTheArticlesThatWereNotReadForLong() {
        Bookmarks marks = Bookmarks.none();
        for (int i = 0; i <= 1_000; i++) {
            marks.put(new ArticleId("a-" + i), new Spot(OptionalInt.of(i), Optional.empty()));
            marks.spot(new ArticleId("a-0"));
        }
        assertThat(marks.spot(new ArticleId("a-0"))).isPresent();
        assertThat(marks.spot(new ArticleId("a-1"))).isEmpty();
        assertThat(marks.spot(new ArticleId("a-2"))).isPresent();
    }
}
