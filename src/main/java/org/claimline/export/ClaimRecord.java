package org.claimline.export;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.claimline.domain.ClaimRow;

/// A claim with everything that a table or another program wants to know of it.
///
/// @param url where its article was published
/// @param notes the Markdown of the notes on the claim, oldest first
public record ClaimRecord(ClaimRow row, Optional<URI> url, List<String> notes) {

    public ClaimRecord {
        notes = List.copyOf(notes);
    }
}
