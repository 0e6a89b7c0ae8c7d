package org.claimline.notebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimline.domain.ArticleDetails;
import org.claimline.domain.ClaimFinder;
import org.claimline.domain.DocumentReader;
import org.claimline.domain.Finding;
import org.claimline.domain.Furniture;
import org.claimline.domain.Published;
import org.claimline.domain.ReadDocument;
import org.claimline.domain.ReadingHints;
import org.claimline.domain.Span;
import org.claimline.domain.UnreadableException;

/// From a file's bytes to a text with its claims, without a notebook. Thread-safe.
public final class Intake {

    /// A file that was read.
    public record Taken(ReadDocument document, List<Finding> findings) {}

    private final DocumentReader reader;
    private final ClaimFinder finder;
    private final Aliases aliases;

    public Intake(DocumentReader reader, ClaimFinder finder) {
        this(reader, finder, Aliases.NONE);
    }

    /// @param aliases the names that the user wants for metrics and subjects
    public Intake(DocumentReader reader, ClaimFinder finder, Aliases aliases) {
        this.reader = reader;
        this.finder = finder;
        this.aliases = aliases;
    }

    /// @throws UnreadableException when the file does not hold an article
    public Taken take(String name, byte[] bytes, ReadingHints hints) throws UnreadableException {
        ReadDocument document = reader.read(name, bytes, hints);
        return new Taken(document, findings(document.text(), document.details()));
    }

    /// The claims of a text whose date and furniture are known.
    public List<Finding> findings(String text, ArticleDetails details) {
        Optional<LocalDate> published = details.published().map(Published::date);
        List<Span> excluded = details.furniture().stream().map(Furniture::span).toList();
        return finder.find(text, published, excluded).stream().map(aliases::applyTo).toList();
    }
}
