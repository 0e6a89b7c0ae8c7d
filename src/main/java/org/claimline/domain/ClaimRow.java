package org.claimline.domain;

import java.util.List;
import java.util.Optional;

/// A row of the claims table.
///
/// @param articleTitle the title of the claim's article
/// @param source its publisher
/// @param published when the article was published
/// @param tags the paths of the tags on the claim, in order
/// @param notes how many notes are on the claim
public record ClaimRow(Claim claim, String articleTitle, Optional<String> source, Optional<Published> published,
        List<String> tags, int notes) {

    public ClaimRow {
        tags = List.copyOf(tags);
    }
}
