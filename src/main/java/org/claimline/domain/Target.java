package org.claimline.domain;

/// What a note or a tag is put on.
public sealed interface Target {

    record OnArticle(ArticleId article) implements Target {}

    record OnClaim(ClaimId claim) implements Target {}

    record OnEvent(EventId event) implements Target {}
}
