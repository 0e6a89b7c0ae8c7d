package org.claimline.notebook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleDetails;
import org.claimline.domain.ClaimFinder;
import org.claimline.domain.Days;
import org.claimline.domain.DocumentReader;
import org.claimline.domain.Encoding;
import org.claimline.domain.Engine;
import org.claimline.domain.FieldOrigin;
import org.claimline.domain.FieldOrigin.Field;
import org.claimline.domain.FileOpener;
import org.claimline.domain.Finding;
import org.claimline.domain.Furniture;
import org.claimline.domain.OpeningHints;
import org.claimline.domain.Part;
import org.claimline.domain.Piece;
import org.claimline.domain.Published;
import org.claimline.domain.ReadDocument;
import org.claimline.domain.ReadingHints;
import org.claimline.domain.RecordPreview;
import org.claimline.domain.Span;
import org.claimline.domain.UnreadableException;

/// From files to texts with their claims, without a notebook. Thread-safe.
public final class Intake {

    /// A part that was read.
    public record Taken(ReadDocument document, List<Finding> findings) {}

    private final FileOpener opener;
    private final DocumentReader reader;
    private final ClaimFinder finder;
    private final Aliases aliases;
    private final List<List<String>> furniture;
    private final Engine engine;

    /// With a finder that never changes.
    public Intake(FileOpener opener, DocumentReader reader, ClaimFinder finder) {
        this(opener, reader, finder, NotebookLexicon.EMPTY, new Engine(0, ""));
    }

    /// @param own the notebook's own words; the reader and the finder know those of them that they need
    /// @param engine what the notebook remembers of the finder and the words that it knows
    public Intake(FileOpener opener, DocumentReader reader, ClaimFinder finder, NotebookLexicon own, Engine engine) {
        this.opener = opener;
        this.reader = reader;
        this.finder = finder;
        this.aliases = own.aliases();
        this.furniture = own.furniture();
        this.engine = engine;
    }

    /// The notebook's own furniture rules.
    List<List<String>> furniture() {
        return furniture;
    }

    /// Which engine finds the claims, and with which words of the notebook's own.
    public Engine engine() {
        return engine;
    }

    /// How the fields of an article are known: where they stand in the original, else whether reading the original again
    /// gives them too.
    Map<Field, FieldOrigin> origins(Article article, byte[] original, ReadingHints hints) {
        ArticleDetails now = article.details();
        String mediaType = article.original().mediaType();
        var origins = new EnumMap<Field, FieldOrigin>(Field.class);
        origins.putAll(reader.whereabouts(original, mediaType, now, article.text()));
        if (origins.keySet().containsAll(EnumSet.range(Field.TITLE, Field.URL))) {
            return origins;
        }
        Optional<ArticleDetails> again = readAgain(article, original, hints);
        origins.putIfAbsent(Field.TITLE, origin(again.map(ArticleDetails::title), Optional.of(now.title())));
        now.source().ifPresent(
                source -> origins.putIfAbsent(Field.SOURCE,
                        origin(again.flatMap(ArticleDetails::source), now.source())));
        now.author().ifPresent(
                author -> origins.putIfAbsent(Field.AUTHOR,
                        origin(again.flatMap(ArticleDetails::author), now.author())));
        now.url().ifPresent(
                url -> origins.putIfAbsent(Field.URL, origin(again.flatMap(ArticleDetails::url), now.url())));
        return origins;
    }

    private Optional<ArticleDetails> readAgain(Article article, byte[] original, ReadingHints hints) {
        try (Session session = session()) {
            String mediaType = article.original().mediaType();
            var part = new Part(article.original().name(), original, Optional.of(mediaType));
            Optional<String> charset = Encoding.in(mediaType).map(Encoding::charset);
            return Optional.of(session.reading.read(part.name(), original, hints.of(part).withCharset(charset))
                    .details());
        } catch (UnreadableException _) {
            return Optional.empty();
        }
    }

    private static <T> FieldOrigin origin(Optional<T> read, Optional<T> now) {
        return read.equals(now)
                ? new FieldOrigin(Published.Origin.INFERRED, "the file")
                : new FieldOrigin(Published.Origin.ENTERED, "entered by hand");
    }

    /// What a table or a JSON file looks like.
    ///
    /// @see FileOpener#preview
    Optional<RecordPreview> preview(Path file, long limit, OpeningHints hints) throws UnreadableException {
        return opener.preview(file, limit, hints);
    }

    /// For reading many parts; must be closed.
    Session session() {
        return new Session(reader.session());
    }

    /// The claims of a text whose date and furniture are known.
    ///
    /// @param studied the period under study, which stands in for a date that is not known
    public List<Finding> findings(String text, ArticleDetails details, Optional<Days> studied) {
        Optional<LocalDate> published = details.published().map(Published::date);
        List<Span> excluded = details.furniture().stream().map(Furniture::span).toList();
        return finder.find(text, published, studied, excluded).stream().map(aliases::applyTo).toList();
    }

    /// The reading of many parts. Thread-safe; what is being read when it is closed ends in an exception.
    final class Session implements AutoCloseable {

        private final DocumentReader.Session reading;

        private Session(DocumentReader.Session reading) {
            this.reading = reading;
        }

        /// Opens a file into its parts.
        ///
        /// @see FileOpener#open
        void open(Path file, long limit, OpeningHints hints, Predicate<Piece> taker) throws UnreadableException {
            opener.open(file, limit, hints, reading::enclosures, taker);
        }

        /// @param hints what is known besides the part's own format
        /// @throws UnreadableException when the part does not hold an article
        Taken take(Part part, ReadingHints hints) throws UnreadableException {
            ReadDocument document = reading.read(part.name(), part.bytes(), hints.of(part));
            return new Taken(document, findings(document.text(), document.details(), hints.studied()));
        }

        @Override
        public void close() {
            reading.close();
        }
    }
}
