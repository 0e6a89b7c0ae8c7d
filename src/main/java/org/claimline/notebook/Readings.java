package org.claimline.notebook;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleDetails;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Change;
import org.claimline.domain.Edit;
import org.claimline.domain.Engine;
import org.claimline.domain.FieldOrigin;
import org.claimline.domain.NotebookFiles;
import org.claimline.domain.Published;
import org.claimline.domain.ReadingHints;
import org.claimline.domain.UnreadableException;

/// How the articles of an open notebook were read, and what reading them again would change. Thread-safe; every method may
/// wait for the disk.
public final class Readings {

    private final NotebookFiles files;
    private final Ledger ledger;
    private final OwnWords own;
    private final Clock clock;
    private final Consumer<Edit> edits;
    private final Runnable told;

    /// @param edits applies an edit
    /// @param told called when an article is another without an edit
    Readings(NotebookFiles files, Ledger ledger, OwnWords own, Clock clock, Consumer<Edit> edits, Runnable told) {
        this.files = files;
        this.ledger = ledger;
        this.own = own;
        this.clock = clock;
        this.edits = edits;
        this.told = told;
    }

    /// Reads the kept original of an article again in another encoding. What comes of it is another version of the
    /// article; the one before goes into the bin, which can be undone, unless the user has made something of it.
    ///
    /// @param charset as people write it, such as 'GB18030' or 'windows-1252'
    /// @return the version to be shown now; the article itself when it reads the same, or is not there
    /// @throws UnreadableException when there is no such encoding, the format leaves no choice, or no text comes of it
    public ArticleId readAgain(ArticleId id, String charset) throws UnreadableException {
        Optional<Article> article = files.store().article(id);
        if (article.isEmpty()) {
            return id;
        }
        Recoding.Outcome outcome = new Recoding(files, ledger, own.intake(), clock).read(article.get(), charset);
        outcome.edit().ifPresentOrElse(edits, told);
        return outcome.version();
    }

    /// The edit that gives an article another publication date; claims that nobody has judged yet and whose days
    /// count from it are found again.
    public Edit republish(Article article, Optional<Published> published) {
        return new Rereading(files.store(), own.intake()).afterCorrection(article,
                article.details().withPublished(published));
    }

    /// The edit that corrects what is known of an article; claims that nobody has judged yet are found again.
    public Edit corrected(Article article, ArticleDetails details) {
        return new Rereading(files.store(), own.intake()).afterCorrection(article, details);
    }

    /// How the fields of an article besides its date are known, by its original.
    ///
    /// @return empty when the original is not there
    public Map<FieldOrigin.Field, FieldOrigin> origins(Article article) {
        var hints = new ReadingHints(files.store().settings().studied(), Optional.empty());
        return files.originals().get(article.original().sha256())
                .map(bytes -> own.intake().origins(article, bytes, hints)).orElse(Map.of());
    }

    /// The engine that finds claims today, with the notebook's own words.
    public Engine engine() {
        return own.intake().engine();
    }

    /// The articles that an older engine has read, or today's with other words of the notebook's own; newest
    /// publication first, the bin left out. [#again] says what today's engine would change.
    public List<ArticleId> outdated() {
        return files.store().outdatedBy(own.intake().engine());
    }

    /// What reading an article again, with the engine and lexicon of today, would change. Nothing is changed
    /// yet. What the user confirmed, corrected, rejected, marked, tagged or annotated is never among it.
    ///
    /// @return what the notebook's own rules mark as furniture, changes of claims, and last that today's engine has read the
    ///         article, when that is new; empty when there is no such article or nothing would change
    public List<Change> again(ArticleId article) {
        return files.store().article(article).map(new Rereading(files.store(), own.intake())::reading)
                .orElse(List.of());
    }
}
