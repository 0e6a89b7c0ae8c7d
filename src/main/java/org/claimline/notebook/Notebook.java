package org.claimline.notebook;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleId;
import org.claimline.domain.ArticleSummary;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimCondition;
import org.claimline.domain.ClaimFacets;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.ClaimId;
import org.claimline.domain.ClaimOrder;
import org.claimline.domain.ClaimPage;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.Counts;
import org.claimline.domain.Edit;
import org.claimline.domain.Event;
import org.claimline.domain.EventId;
import org.claimline.domain.Note;
import org.claimline.domain.NoteId;
import org.claimline.domain.NoteLink;
import org.claimline.domain.NotebookFiles;
import org.claimline.domain.NotebookSettings;
import org.claimline.domain.NotebookStore;
import org.claimline.domain.SavedView;
import org.claimline.domain.Span;
import org.claimline.domain.TagUse;
import org.claimline.domain.Tagging;
import org.claimline.domain.Target;
import org.claimline.domain.query.Query;

/// An open notebook.
///
/// Thread-safe. Every method may wait for the disk: none may be called from the FX thread. An edit is in the journal,
/// forced to the disk, before it is in the database, and in both before the method returns.
public final class Notebook implements AutoCloseable {

    private final NotebookFiles files;
    private final NotebookStore store;
    private final Ledger ledger;
    private final OwnWords words;
    private final Imports imports;
    private final Readings readings;
    private final TimelineFile timelineFile;
    private final PriceBook prices;
    private final Finder finder;
    private final UndoHistory history = new UndoHistory();
    private final NotebookTracks tracks;
    private final List<Consumer<NotebookChanged>> listeners = new CopyOnWriteArrayList<>();

    private Notebook(NotebookFiles files, Function<NotebookLexicon, Intake> intakes, Clock clock, Executor workers) {
        this.files = files;
        this.store = files.store();
        this.ledger = new Ledger(files.journal(), store);
        this.words = new OwnWords(files, intakes, this::apply, this::tellAll);
        this.finder = new Finder(files, ledger, words::aliases);
        ledger.onWrite(finder::changed);
        this.imports = new Imports(files, ledger, words, clock, workers, this::apply, this::tellAll);
        this.readings = new Readings(files, ledger, words, clock, this::apply, this::tellAll);
        this.timelineFile = new TimelineFile(files.folder());
        this.prices = new PriceBook(files.folder());
        this.tracks = new NotebookTracks(store, files.folder(), clock, this::tellAll);
    }

    /// Opens a notebook: what the journal has and the database has not is applied first.
    ///
    /// @param files closed with the notebook; closed at once when opening fails
    /// @throws NotebookException when the journal is damaged or cannot be applied
    public static Notebook open(NotebookFiles files, Intake intake, Clock clock) {
        return open(files, intake, clock, Runnable::run);
    }

    /// Opens a notebook that reads files on other threads.
    ///
    /// @param workers never blocks its caller; a worker that hangs must not keep others waiting
    /// @see #open(NotebookFiles, Intake, Clock)
    public static Notebook open(NotebookFiles files, Intake intake, Clock clock, Executor workers) {
        return open(files, _ -> intake, clock, workers);
    }

    /// Opens a notebook that reads files with the words of its own lexicon.
    ///
    /// @param intakes makes of a lexicon what reads files; called again when the lexicon has changed
    /// @throws NotebookException also when the lexicon cannot be read
    /// @see #open(NotebookFiles, Intake, Clock, Executor)
    public static Notebook open(NotebookFiles files, Function<NotebookLexicon, Intake> intakes, Clock clock,
            Executor workers) {
        try {
            var notebook = new Notebook(files, intakes, clock, workers);
            new Recovery(files).run();
            return notebook;
        } catch (RuntimeException e) {
            files.close();
            throw e;
        }
    }

    /// Applies an edit.
    ///
    /// @throws NotebookException CONFLICT when the notebook is no longer as the edit expects it, DISK when it could
    ///         not be written; nothing is changed then
    public void apply(Edit edit) {
        synchronized (history) {
            ledger.write(edit);
            history.done(edit);
        }
        tell(new NotebookChanged(Optional.of(edit)));
    }

    /// Takes the last edit of this session back.
    ///
    /// @return the edit that was taken back; empty when there was none
    public Optional<Edit> undo() {
        Optional<Edit> edit;
        synchronized (history) {
            edit = history.nextUndo();
            edit.ifPresent(last -> {
                ledger.write(last.inverse());
                history.undid();
            });
        }
        edit.ifPresent(last -> tell(new NotebookChanged(Optional.of(last.inverse()))));
        return edit;
    }

    /// Applies the edit again that was last taken back.
    public Optional<Edit> redo() {
        Optional<Edit> edit;
        synchronized (history) {
            edit = history.nextRedo();
            edit.ifPresent(last -> {
                ledger.write(last);
                history.redid();
            });
        }
        edit.ifPresent(last -> tell(new NotebookChanged(Optional.of(last))));
        return edit;
    }

    /// The edit that [#undo] would take back.
    public Optional<Edit> nextUndo() {
        synchronized (history) {
            return history.nextUndo();
        }
    }

    /// The edit that [#redo] would apply.
    public Optional<Edit> nextRedo() {
        synchronized (history) {
            return history.nextRedo();
        }
    }

    /// Brings articles in.
    public Imports imports() {
        return imports;
    }

    /// How the articles were read, and reading them again.
    public Readings readings() {
        return readings;
    }

    /// What the notebook knows besides the program's own words.
    public OwnWords words() {
        return words;
    }

    /// The edit that removes an event with the notes and tags on it.
    public Edit removal(Event event) {
        var on = new Target.OnEvent(event.id());
        return Edits.remove(event, store.notesOn(on), store.tagsOn(on));
    }

    /// Calls the listener after each change, on the thread that made it, until the returned action is run.
    public Runnable onChange(Consumer<NotebookChanged> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Tells of a change that is more than an edit.
    private void tellAll() {
        tell(new NotebookChanged(Optional.empty()));
    }

    private void tell(NotebookChanged change) {
        tracks.changed(change);
        listeners.forEach(listener -> listener.accept(change));
    }

    /// Which claims speak of the same thing, and where they do not add up.
    public NotebookTracks tracks() {
        return tracks;
    }

    public NotebookSettings settings() {
        return store.settings();
    }

    public Counts counts() {
        return store.counts();
    }

    /// All articles that are not in the bin, newest publication first, undated last.
    public List<ArticleSummary> articles() {
        return store.articles();
    }

    /// The articles in the bin.
    public List<ArticleSummary> bin() {
        return store.bin();
    }

    public Optional<Article> article(ArticleId id) {
        return store.article(id);
    }

    /// All claims of an article, rejected ones too, in the order of the text.
    public List<Claim> claimsOf(ArticleId article) {
        return store.claimsOf(article);
    }

    public Optional<Claim> claim(ClaimId id) {
        return store.claim(id);
    }

    /// A claim as it can be quoted elsewhere; empty when it is not there.
    public Optional<ClaimQuote> quote(ClaimId id) {
        return store.claim(id).flatMap(claim -> store.article(claim.article())
                .map(article -> ClaimQuote.of(article, claim)));
    }

    /// The claims of all articles, by publication (newest first), then place in the text.
    public List<ClaimRow> claims(ClaimFilter filter) {
        return store.claims(filter);
    }

    /// A stretch of the list of these claims, for a table that shows a window of it.
    ///
    /// @param offset the place of the first row in the list, from 0
    /// @param limit how many rows at most
    public ClaimPage claims(ClaimFilter filter, ClaimOrder order, int offset, int limit) {
        return store.claims(filter, order, offset, limit);
    }

    /// The beginning of the list of these claims in its usual order, at once, while the list has not been read in this
    /// session, which takes seconds in a large notebook; it may be shorter than asked for. Empty when the list has been
    /// read: [#claims(ClaimFilter, ClaimOrder, int, int)] is as fast then.
    public Optional<List<ClaimRow>> firstClaims(ClaimFilter filter, int limit) {
        return store.firstClaims(filter, limit);
    }

    /// The rows of some claims, in the order asked for; those that are not there, or whose article is in the bin, are
    /// left out.
    public List<ClaimRow> claimRows(List<ClaimId> claims) {
        return store.claimRows(claims);
    }

    /// How many claims the filter lets through.
    public int count(ClaimFilter filter) {
        return store.count(filter);
    }

    /// How much a pinned query shows; empty for a search while there is no index.
    public OptionalInt count(SavedView view) {
        Query query = Query.parse(view.query());
        return switch (view.shown()) {
            case SEARCH -> finder.count(query);
            case CLAIMS -> OptionalInt.of(count(query.claimFilter()));
        };
    }

    /// How many claims the filter lets through, and how many with each other choice of a part of it.
    public ClaimFacets facets(ClaimFilter filter) {
        return store.facets(filter);
    }

    /// Where claims stand in a list, from 0; those that are not in it are left out.
    public Map<ClaimId, Integer> places(ClaimFilter filter, ClaimOrder order, List<ClaimId> claims) {
        return store.places(filter, order, claims);
    }

    /// The sentence around a stretch of an article.
    public static Span sentence(Article article, Span at) {
        return Surroundings.of(article.text(), at);
    }

    /// The notes on something, oldest first.
    public List<Note> notesOn(Target target) {
        return store.notesOn(target);
    }

    /// All notes, newest change first.
    public List<Note> notes() {
        return store.notes();
    }

    /// The notes of their own that lie in the bin, oldest first.
    public List<Note> binnedNotes() {
        return store.notesOn(new Target.OnNotebook(true));
    }

    public Optional<Note> note(NoteId id) {
        return store.note(id);
    }

    /// What a note could link to: tags, events, articles and claims, a few of each.
    ///
    /// @param typed the beginning of a word, a name or a quote; blank for the newest
    public List<Linkable> linkable(String typed) {
        return new LinkChoices(store, finder).all(typed);
    }

    /// The claims that a note could quote.
    ///
    /// @param typed as for [#linkable]
    public List<Linkable> linkableClaims(String typed) {
        return new LinkChoices(store, finder).claims(typed);
    }

    /// The notes that link to something, newest change first.
    public List<Note> notesMentioning(NoteLink.To to) {
        return store.notesContaining(NoteLink.start(to)).stream().filter(note -> note.mentions(to)).toList();
    }

    public List<TagUse> tags() {
        return store.tags();
    }

    /// The paths of the tags on something, in order.
    public List<String> tagsOn(Target target) {
        return store.tagsOn(target);
    }

    /// What articles and events carry, by tag; claims have theirs in their rows.
    public List<Tagging> taggings() {
        return store.taggings();
    }

    /// The closing prices that are drawn below the timeline.
    public PriceBook prices() {
        return prices;
    }

    /// How the timeline was left.
    public TimelineFile timelineFile() {
        return timelineFile;
    }

    /// All events by first day.
    public List<Event> events() {
        return store.events();
    }

    public Optional<Event> event(EventId id) {
        return store.event(id);
    }

    /// Writes what was judged, tagged and annotated to a folder of notes or to a file. What is there and was not written
    /// by an export, or was changed since, is left alone.
    ///
    /// @param to the folder, or the file for a form that has one
    /// @throws NotebookException DISK, when nothing can be written there
    public ExportReport export(Path to, ExportOptions options) {
        return new NotebookExport(store, options.includeSuggested()).to(to, options.form());
    }

    /// Looks for faults: anchors whose quote is not at its place, originals that are gone or changed, a journal and a
    /// database that do not agree.
    ///
    /// @return one line a fault; empty when all is well
    public List<String> check() {
        return new NotebookCheck(files, ledger).run();
    }

    /// Finds words, amounts and names in all of the notebook.
    public Finder finder() {
        return finder;
    }

    /// The names that claims have, such as all metrics; the most used first.
    public List<String> names(ClaimCondition.Name name, int limit) {
        return store.names(name, "", limit);
    }

    /// The units that amounts have; the most used first.
    public List<String> units(int limit) {
        return store.units("", limit);
    }

    @Override
    public void close() {
        finder.close();
        files.close();
    }
}
