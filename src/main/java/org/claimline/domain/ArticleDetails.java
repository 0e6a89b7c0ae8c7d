package org.claimline.domain;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/// What is known about an article besides its text: all of it can be corrected by the user.
///
/// @param title never blank; the file's name where nothing better was found
/// @param source the publisher
/// @param author as written, several joined by commas
/// @param url where it was published
/// @param language ISO 639 code
/// @param published when; empty when it is not known
/// @param furniture stretches of the text that are not body, in order, not overlapping
/// @param binned whether the user put the article into the bin
public record ArticleDetails(String title, Optional<String> source, Optional<String> author, Optional<URI> url,
        Optional<String> language, Optional<Published> published, List<Furniture> furniture, boolean binned) {

    public ArticleDetails {
        if (title.isBlank()) {
            throw new IllegalArgumentException("an article needs a title");
        }
        furniture = List.copyOf(furniture);
    }

    /// With what the user says of the article besides its date.
    public ArticleDetails withLabel(String newTitle, Optional<String> newSource, Optional<String> newAuthor,
            Optional<URI> newUrl) {
        return new ArticleDetails(newTitle, newSource, newAuthor, newUrl, language, published, furniture, binned);
    }

    public ArticleDetails withPublished(Optional<Published> newPublished) {
        return new ArticleDetails(title, source, author, url, language, newPublished, furniture, binned);
    }

    public ArticleDetails withFurniture(List<Furniture> newFurniture) {
        return new ArticleDetails(title, source, author, url, language, published, newFurniture, binned);
    }

    public ArticleDetails withBinned(boolean nowBinned) {
        return new ArticleDetails(title, source, author, url, language, published, furniture, nowBinned);
    }
}
