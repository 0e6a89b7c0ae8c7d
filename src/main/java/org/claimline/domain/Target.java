package org.claimline.domain;

/// What a note or a tag is put on.
public sealed interface Target {

    record OnArticle(ArticleId article) implements Target {}

    record OnClaim(ClaimId claim) implements Target {}

    record OnEvent(EventId event) implements Target {}

    /// On the notebook itself: a note of its own, which is about nothing else. A tag cannot be put on it.
    ///
    /// @param binned whether the note lies in the bin
    record OnNotebook(boolean binned) implements Target {

        /// Of a note that does not lie in the bin.
        public OnNotebook() {
            this(false);
        }
    }
}
