package org.claimline.domain;

import java.time.Instant;
import java.util.Optional;

/// One version of an article. Its text never changes; a changed re-import is another version.
///
/// @param id of this version
/// @param details what can be corrected
/// @param text line ends are `\n`, no byte-order mark; every anchor counts its UTF-16 units
/// @param original the file it was read from
/// @param imported when
/// @param supersedes the version that was imported from the same address before
public record Article(ArticleId id, ArticleDetails details, String text, Original original, Instant imported,
        Optional<ArticleId> supersedes) {

    public String title() {
        return details.title();
    }

    public Article withDetails(ArticleDetails newDetails) {
        return new Article(id, newDetails, text, original, imported, supersedes);
    }
}
