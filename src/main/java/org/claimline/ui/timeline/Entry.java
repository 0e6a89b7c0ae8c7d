package org.claimline.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimline.domain.ArticleId;
import org.claimline.domain.ArticleSummary;
import org.claimline.domain.ClaimId;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.Days;
import org.claimline.domain.Event;
import org.claimline.domain.Published;
import org.claimline.domain.Status;
import org.claimline.timeline.Ends;

/// Something that the timeline shows, and a row of its table.
///
/// @param id of the article, claim or event
/// @param when its days; empty for what nobody has dated
/// @param ends how firm they are
/// @param label the few words beside its mark
/// @param subject what it is
/// @param tags the paths of its tags
/// @param captured when its article came into the notebook; empty for an event that has none
record Entry(String id, EntryKind kind, Optional<Days> when, Ends ends, String label, Subject subject,
        List<String> tags, Optional<LocalDate> captured) {

    Entry {
        tags = List.copyOf(tags);
    }

    sealed interface Subject {}

    record OfArticle(ArticleSummary article) implements Subject {}

    record OfClaim(ClaimRow row) implements Subject {}

    /// @param row the claim that the event was made from
    record OfEvent(Event event, Optional<ClaimRow> row) implements Subject {}

    /// The claim, or the one that the event was made from.
    Optional<ClaimRow> row() {
        return switch (subject) {
            case OfArticle _ -> Optional.empty();
            case OfClaim(var row) -> Optional.of(row);
            case OfEvent(_, var row) -> row;
        };
    }

    Optional<ClaimId> claim() {
        return subject instanceof OfEvent(var event, _) ? event.claim() : row().map(row -> row.claim().id());
    }

    Optional<Event> event() {
        return subject instanceof OfEvent(var event, _) ? Optional.of(event) : Optional.empty();
    }

    Optional<ArticleId> article() {
        return switch (subject) {
            case OfArticle(var article) -> Optional.of(article.id());
            case OfClaim(var row) -> Optional.of(row.claim().article());
            case OfEvent(var event, _) -> event.article();
        };
    }

    /// The title of the article that it comes from.
    Optional<String> articleTitle() {
        return subject instanceof OfArticle(var article)
                ? Optional.of(article.details().title())
                : row().map(ClaimRow::articleTitle);
    }

    Optional<String> source() {
        return subject instanceof OfArticle(var article)
                ? article.details().source()
                : row().flatMap(ClaimRow::source);
    }

    Optional<Published> published() {
        return subject instanceof OfArticle(var article)
                ? article.details().published()
                : row().flatMap(ClaimRow::published);
    }

    Optional<Status> status() {
        return subject instanceof OfClaim(var row) ? Optional.of(row.claim().status()) : Optional.empty();
    }

    /// Whether it is drawn as something that nobody has judged yet.
    boolean isSuggested() {
        return status().filter(Status.SUGGESTED::equals).isPresent();
    }

    /// The days that it stands on.
    Optional<Days> on(DateAxis axis) {
        return switch (axis) {
            case HAPPENED -> when;
            case PUBLISHED -> published().map(Published::date).map(Days::of);
            case CAPTURED -> captured.map(Days::of);
        };
    }

    /// Whether it could have been known on a day: its article was published by then, or was here where nobody knows when
    /// it was published. An event that the user wrote by hand is always there.
    boolean isKnownOn(LocalDate day) {
        return known().filter(known -> known.isAfter(day)).isEmpty();
    }

    /// From which day on it could have been known; empty for what the user wrote by hand.
    Optional<LocalDate> known() {
        return published().map(Published::date).or(() -> captured);
    }
}
