package org.claimline.notebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimline.domain.ArticleDetails;
import org.claimline.domain.ClaimFinder;
import org.claimline.domain.Days;
import org.claimline.domain.DocumentReader;
import org.claimline.domain.Engine;
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
    private final Engine engine;

    /// With a finder that never changes.
    public Intake(DocumentReader reader, ClaimFinder finder) {
        this(reader, finder, Aliases.NONE, new Engine(0, ""));
    }

    /// @param aliases the names that the user wants for metrics and subjects
    /// @param engine what the notebook remembers of the finder and the words that it knows
    public Intake(DocumentReader reader, ClaimFinder finder, Aliases aliases, Engine engine) {
        this.reader = reader;
        this.finder = finder;
        this.aliases = aliases;
        this.engine = engine;
    }

    /// Which engine finds the claims, and with which words of the notebook's own.
    public Engine engine() {
        return engine;
    }

    /// @throws UnreadableException when the file does not hold an article
    public Taken take(String name, byte[] bytes, ReadingHints hints) throws UnreadableException {
        ReadDocument document = reader.read(name, bytes, hints);
        return new Taken(document, findings(document.text(), document.details(), hints.studied()));
    }

    /// The claims of a text whose date and furniture are known.
    ///
    /// @param studied the period under study, which stands in for a date that is not known
    public List<Finding> findings(String text, ArticleDetails details, Optional<Days> studied) {
        Optional<LocalDate> published = details.published().map(Published::date);
        List<Span> excluded = details.furniture().stream().map(Furniture::span).toList();
        return finder.find(text, published, studied, excluded).stream().map(aliases::applyTo).toList();
    }
}
