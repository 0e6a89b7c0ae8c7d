package org.claimline.domain.query;

import java.util.Optional;
import org.claimline.domain.ArticleId;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.Note;
import org.claimline.domain.Published;

/// One thing that was found.
public sealed interface SearchHit {

    /// The place in it that shows best why it was found.
    Snippet snippet();

    /// @param title with what was looked for marked in it
    record OfArticle(ArticleId article, Snippet title, Optional<String> source, Optional<Published> published,
            Snippet snippet) implements SearchHit {}

    /// @param snippet the sentence around the claim's words
    record OfClaim(ClaimRow row, Snippet snippet) implements SearchHit {}

    /// @param article the article that the note, or the claim that it is on, belongs to
    /// @param on the title of that article, or of the event
    record OfNote(Note note, Optional<ArticleId> article, String on, Snippet snippet) implements SearchHit {}
}
