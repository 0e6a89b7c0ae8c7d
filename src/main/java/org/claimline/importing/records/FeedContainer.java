package org.claimline.importing.records;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.claimline.domain.UnreadableException;
import org.claimline.domain.UnreadableException.Reason;
import org.claimline.importing.encoding.Charsets;
import org.claimline.importing.encoding.TextDecoder;
import org.claimline.importing.format.Pieces;
import org.claimline.importing.format.Source;
import tools.jackson.databind.node.ObjectNode;

/// A news feed: RSS, RDF or Atom. Each entry is one article.
public final class FeedContainer {

    private FeedContainer() {}

    /// Hands over the entries in the order of the feed.
    ///
    /// @throws UnreadableException when it is no feed, or has no entries
    public static void open(Source source, Pieces pieces) throws UnreadableException, IOException {
        byte[] bytes = source.all(pieces.limit());
        String xml = TextDecoder.decode(bytes, pieces.hints().charset().flatMap(Charsets::named)).text();
        List<ObjectNode> entries = FeedEntries.of(xml)
                .orElseThrow(() -> new UnreadableException(Reason.UNKNOWN_FORMAT, "it is XML, but no news feed"));
        int number = 0;
        for (ObjectNode entry : entries) {
            number++;
            boolean more = hasText(entry)
                    ? pieces.row(String.valueOf(number), Records.bytes(entry), Optional.empty())
                    : pieces.refused(String.valueOf(number),
                            new UnreadableException(Reason.NO_TEXT, "the entry has neither text nor headline"));
            if (!more) {
                return;
            }
        }
    }

    private static boolean hasText(ObjectNode entry) {
        return entry.has("content") || entry.has("summary") || entry.has("title");
    }
}
