package org.claimline.importing.documents.mail;

import java.util.List;
import java.util.Optional;
import org.claimline.domain.Published;

/// A message, decoded.
///
/// @param subject as it is written
/// @param from as it is written, a name or an address or both
/// @param published when it was sent
/// @param html its text as a page
/// @param plain its text, lines parted by `\n`
/// @param attachments the names of what is attached
public record Letter(Optional<String> subject, Optional<String> from, Optional<Published> published,
        Optional<String> html, Optional<String> plain, List<String> attachments) {

    public Letter {
        attachments = List.copyOf(attachments);
    }
}
