package org.claimline.storage;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleId;
import org.claimline.domain.ArticleSummary;
import org.claimline.domain.Change;
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
import org.claimline.domain.Engine;
import org.claimline.domain.Event;
import org.claimline.domain.EventId;
import org.claimline.domain.Note;
import org.claimline.domain.NoteId;
import org.claimline.domain.NotebookException;
import org.claimline.domain.NotebookSettings;
import org.claimline.domain.NotebookStore;
import org.claimline.domain.Sha256;
import org.claimline.domain.TagUse;
import org.claimline.domain.Tagging;
import org.claimline.domain.Target;
import org.jdbi.v3.core.Handle;

/// The notebook's database in H2.
final class H2NotebookStore implements NotebookStore {

    private final Database database;
    private final ClaimCatalog catalog;

    /// @param start the settings of a notebook that has none yet
    H2NotebookStore(Database database, NotebookSettings start) {
        this.database = database;
        this.catalog = new ClaimCatalog(database);
        database.write(handle -> new NotebookTable(handle).start(start));
    }

    @Override
    public long appliedSequence() {
        return database.read(handle -> new NotebookTable(handle).appliedSequence());
    }

    @Override
    public void add(Article article, List<Claim> claims, Optional<Engine> engine, LongSupplier line) {
        database.writeInBatch(handle -> {
            var articles = new ArticleTable(handle);
            if (articles.find(article.id()).isPresent()) {
                throw new NotebookException(NotebookException.Reason.CONFLICT, "it is there already: " + article.id());
            }
            articles.add(article, engine);
            new ClaimTable(handle).addAll(claims);
            new NotebookTable(handle).setAppliedSequence(line.getAsLong());
        });
        catalog.added(article);
    }

    @Override
    public void apply(Edit edit, LongSupplier line) {
        database.write(handle -> {
            edit.changes().forEach(change -> apply(handle, change));
            new NotebookTable(handle).setAppliedSequence(line.getAsLong());
        });
        catalog.changed(edit);
    }

    private static void apply(Handle handle, Change change) {
        switch (change) {
            case Change.OfArticle article -> new ArticleTable(handle).apply(article);
            case Change.OfEngine engine -> new ArticleTable(handle).apply(engine);
            case Change.OfClaim(var before, var after) -> new ClaimTable(handle).replace(before, after);
            case Change.OfNote(var before, var after) -> new NoteTable(handle).replace(before, after);
            case Change.OfTag(var before, var after) -> new TagTable(handle).replace(before, after);
            case Change.OfTagging(var before, var after) -> new TaggingTable(handle).replace(before, after);
            case Change.OfEvent(var before, var after) -> new EventTable(handle).replace(before, after);
            case Change.OfSettings settings -> new NotebookTable(handle).apply(settings);
        }
    }

    @Override
    public NotebookSettings settings() {
        return database.read(handle -> new NotebookTable(handle).settings());
    }

    @Override
    public Counts counts() {
        return database.read(handle -> new Counting(handle).counts());
    }

    @Override
    public List<ArticleSummary> articles() {
        return database.read(handle -> new Library(handle).articles(false));
    }

    @Override
    public List<ArticleSummary> bin() {
        return database.read(handle -> new Library(handle).articles(true));
    }

    @Override
    public Optional<Article> article(ArticleId id) {
        return database.read(handle -> new ArticleTable(handle).find(id));
    }

    @Override
    public Optional<Engine> engineOf(ArticleId article) {
        return database.read(handle -> new ArticleTable(handle).engineOf(article));
    }

    @Override
    public List<ArticleId> outdatedBy(Engine engine) {
        return database.read(handle -> new ArticleTable(handle).outdatedBy(engine));
    }

    @Override
    public Optional<ArticleId> articleAt(URI url) {
        return database.read(handle -> new ArticleTable(handle).newestAt(url));
    }

    @Override
    public List<Claim> claimsOf(ArticleId article) {
        return database.read(handle -> new ClaimTable(handle).of(article));
    }

    @Override
    public Optional<Claim> claim(ClaimId id) {
        return database.read(handle -> new ClaimTable(handle).find(id));
    }

    @Override
    public List<ClaimRow> claims(ClaimFilter filter) {
        return database.read(handle -> new ClaimSearch(handle).find(filter));
    }

    @Override
    public ClaimPage claims(ClaimFilter filter, ClaimOrder order, int offset, int limit) {
        return catalog.page(filter, order, offset, limit);
    }

    @Override
    public Optional<List<ClaimRow>> firstClaims(ClaimFilter filter, int limit) {
        return catalog.first(filter, limit);
    }

    @Override
    public int count(ClaimFilter filter) {
        return catalog.count(filter);
    }

    @Override
    public ClaimFacets facets(ClaimFilter filter) {
        return catalog.facets(filter);
    }

    @Override
    public Map<ClaimId, Integer> places(ClaimFilter filter, ClaimOrder order, List<ClaimId> claims) {
        return catalog.places(filter, order, claims);
    }

    @Override
    public List<ClaimRow> claimRows(List<ClaimId> claims) {
        return database.read(handle -> new ClaimRows(handle).of(claims));
    }

    @Override
    public List<ClaimRow> claimRows(ArticleId article) {
        return database.read(handle -> new ClaimRows(handle).of(article));
    }

    @Override
    public List<String> names(ClaimCondition.Name name, String containing, int limit) {
        return catalog.names(name, containing, limit);
    }

    @Override
    public List<String> units(String containing, int limit) {
        return catalog.units(containing, limit);
    }

    @Override
    public List<ArticleId> articleIds() {
        return database.read(handle -> new ArticleTable(handle).ids());
    }

    @Override
    public Optional<Note> note(NoteId id) {
        return database.read(handle -> new NoteTable(handle).find(id));
    }

    @Override
    public List<Note> notesOn(Target target) {
        return database.read(handle -> new NoteTable(handle).on(target));
    }

    @Override
    public List<Note> notesContaining(String text) {
        return database.read(handle -> new NoteTable(handle).containing(text));
    }

    @Override
    public List<Note> notes() {
        return database.read(handle -> new NoteTable(handle).all());
    }

    @Override
    public List<TagUse> tags() {
        return database.read(handle -> new TagTable(handle).uses());
    }

    @Override
    public List<String> tagsOn(Target target) {
        return database.read(handle -> new TaggingTable(handle).on(target));
    }

    @Override
    public List<Tagging> taggings() {
        return database.read(handle -> new TaggingTable(handle).onArticlesAndEvents());
    }

    @Override
    public List<Event> events() {
        return database.read(handle -> new EventTable(handle).all());
    }

    @Override
    public Optional<Event> event(EventId id) {
        return database.read(handle -> new EventTable(handle).find(id));
    }

    @Override
    public boolean hasEvent(ClaimId claim) {
        return database.read(handle -> new EventTable(handle).isFrom(claim));
    }

    @Override
    public List<String> faults() {
        return database.read(handle -> {
            var faults = new ArrayList<String>();
            collectChanged(handle, "SELECT article, text, sha256 FROM article_text",
                    "%s: its text is not what was imported", faults);
            collectChanged(handle, "SELECT id, markdown, sha256 FROM note", "%s: the note is not what was written",
                    faults);
            return faults;
        });
    }

    /// @param query gives an id, a text and the text's SHA-256
    private static void collectChanged(Handle handle, String query, String fault, List<String> faults) {
        handle.createQuery(query).map((columns, _) -> {
            boolean isSame = Sha256.hex(columns.getString(2)).equals(columns.getString(3));
            return isSame ? Optional.<String>empty() : Optional.of(fault.formatted(columns.getString(1)));
        }).useStream(lines -> lines.flatMap(Optional::stream).forEach(faults::add));
    }

    @Override
    public void backup(Path file) {
        database.backup(file);
    }

    @Override
    public void close() {
        database.close();
    }
}
