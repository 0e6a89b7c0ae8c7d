package org.claimline.notebook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Journal;
import org.claimline.domain.Note;
import org.claimline.domain.NotebookException;
import org.claimline.domain.NotebookException.Reason;
import org.claimline.domain.NotebookFiles;
import org.claimline.domain.NotebookStore;
import org.claimline.domain.query.Completion;
import org.claimline.domain.query.Query;
import org.claimline.domain.query.SearchPage;
import org.claimline.search.SearchIndex;
import org.claimline.task.Cancellation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds words, amounts and names in articles, claims and notes. Keeps the search index in step with the notebook. Every
/// method may wait for the disk.
///
/// Nothing is opened before the first search. Then changes are remembered as they happen and brought in before the
/// next search, or when there are many. The index says up to which line of the journal it has everything: what came
/// after, in another session, is brought in when it is opened. One that is missing, of an older schema, damaged, or
/// ahead of the database is built again.
public final class Finder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Finder.class);

    /// So many changes are brought in without waiting for a search.
    private static final int MANY = 200;
    private static final int PROGRESS_STEP = 100;

    private final NotebookStore store;
    private final Journal journal;
    private final Ledger ledger;
    private final IndexFolder folder;
    private final Supplier<Aliases> aliases;

    /// Guards `pending`, `meanwhile` and `following`.
    private final Object changes = new Object();
    private Pending pending = new Pending();
    /// What changes while an index is being built.
    private Optional<Pending> meanwhile = Optional.empty();
    private boolean following;

    /// Guards the building of an index.
    private final Object building = new Object();
    /// Guarded by this.
    private Optional<SearchIndex> index = Optional.empty();
    private volatile boolean closed;

    /// @param aliases the notebook's own, as they are now
    Finder(NotebookFiles files, Ledger ledger, Supplier<Aliases> aliases) {
        this.aliases = aliases;
        this.store = files.store();
        this.journal = files.journal();
        this.ledger = ledger;
        this.folder = new IndexFolder(files.index());
    }

    /// To be told after each write.
    void changed(Journal.Content content) {
        boolean many;
        synchronized (changes) {
            if (!following) {
                return;
            }
            pending.add(content);
            meanwhile.ifPresent(also -> also.add(content));
            many = pending.size() >= MANY;
        }
        if (many) {
            bringIfOpen();
        }
    }

    private synchronized void bringIfOpen() {
        try {
            if (index.isPresent()) {
                bring(index.get());
            }
        } catch (IOException e) {
            LOG.warn("the search index will be built again", e);
            drop();
        }
    }

    /// Looks for something in articles, claims and notes; the best come first, and without words the newest.
    ///
    /// The first search of a session opens the index, or builds it where it is missing or cannot be used: that may
    /// take a minute in a large notebook, see [#prepare].
    ///
    /// @param typing whether the user is still at the last word, which may then go on
    /// @param offset the place of the first hit in all that is found, from 0
    /// @param limit how many hits at most
    /// @throws NotebookException DISK, when the index cannot be read or written
    public SearchPage search(Query query, boolean typing, int offset, int limit) {
        try {
            SearchIndex.Hits hits = ask(query, typing, offset, limit);
            return new Found(store, query, typing).page(hits, offset);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /// How much would be found; empty while there is no index, which is not built for this.
    ///
    /// @throws NotebookException DISK, when the index cannot be read
    public OptionalInt count(Query query) {
        try {
            synchronized (building) {
                if (!isOpen() && !openOld()) {
                    return OptionalInt.empty();
                }
            }
            return OptionalInt.of(askOnce(query, false, 0, 0).totals().values().stream().mapToInt(Integer::intValue)
                    .sum());
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /// What could be typed at the caret of a query: fields, their values, and the names that this notebook knows.
    public Completion complete(String text, int caret) {
        return Query.complete(text, caret, new KnownNames(store));
    }

    /// An index that turns out to be damaged is built again, once.
    private SearchIndex.Hits ask(Query query, boolean typing, int offset, int limit) throws IOException {
        ready(_ -> {}, Cancellation.NEVER);
        try {
            return askOnce(query, typing, offset, limit);
        } catch (NotebookException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            LOG.warn("the search index is built again", e);
            drop();
            build(_ -> {}, Cancellation.NEVER);
            return askOnce(query, typing, offset, limit);
        }
    }

    private SearchIndex.Hits askOnce(Query query, boolean typing, int offset, int limit) throws IOException {
        SearchIndex open;
        synchronized (this) {
            open = index.orElseThrow(() -> new IllegalStateException("the search index is not there"));
            bring(open);
        }
        return open.search(query, CalledNames.of(query, aliases.get()), typing, offset, limit);
    }

    /// Opens the index, or builds it where there is none that can be used.
    ///
    /// @return whether it is there; false when it was cancelled
    private boolean ready(Consumer<IndexProgress> progress, Cancellation cancellation) throws IOException {
        synchronized (building) {
            return isOpen() || openOld() || build(progress, cancellation);
        }
    }

    private synchronized boolean isOpen() {
        return index.isPresent();
    }

    private synchronized boolean openOld() throws IOException {
        Optional<SearchIndex> old = folder.open();
        if (old.isEmpty()) {
            return false;
        }
        synchronized (changes) {
            following = true;
            pending = new Pending();
        }
        try {
            if (old.get().sequence() <= store.appliedSequence() && catchUp(old.get().sequence())) {
                index = old;
                return true;
            }
        } catch (NotebookException e) {
            LOG.warn("the journal cannot tell what the search index lacks", e);
        }
        old.get().close();
        return false;
    }

    /// Remembers what the journal has after a line.
    ///
    /// @return false when lines are missing
    private boolean catchUp(long sequence) {
        var last = new AtomicLong(sequence);
        var late = new Pending();
        journal.forEachAfter(sequence, entry -> {
            if (entry.sequence() == last.get() + 1) {
                last.incrementAndGet();
                late.add(entry.content());
            }
        });
        synchronized (changes) {
            pending.add(late);
        }
        return last.get() >= store.appliedSequence();
    }

    /// Brings in what has changed. Called with the lock on this.
    private void bring(SearchIndex into) throws IOException {
        Pending now;
        synchronized (changes) {
            now = pending;
            pending = new Pending();
        }
        if (now.size() == 0) {
            return;
        }
        long sequence = store.appliedSequence();
        new Indexing(store, into).bring(now);
        into.refresh();
        if (now.size() >= MANY) {
            commit(into, sequence);
        }
    }

    /// What is still pending then came after the line, or is brought in once more at the next start.
    private void commit(SearchIndex into, long sequence) throws IOException {
        synchronized (changes) {
            if (pending.size() > 0) {
                return;
            }
        }
        into.commit(sequence);
    }

    /// Makes the index ready: opens it, or builds it where there is none that can be used.
    ///
    /// @param progress called on the calling thread while it is built
    /// @param cancellation asked between articles
    /// @return whether it is ready; false when that was cancelled
    /// @throws NotebookException DISK
    public boolean prepare(Consumer<IndexProgress> progress, Cancellation cancellation) {
        try {
            return ready(progress, cancellation);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /// Builds the index again. Searches go on in the old one meanwhile.
    ///
    /// @return false when that was cancelled; the old one stays then
    /// @throws NotebookException DISK
    public boolean rebuild(Consumer<IndexProgress> progress, Cancellation cancellation) {
        try {
            return build(progress, cancellation);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private static NotebookException unwritable(IOException e) {
        return new NotebookException(Reason.DISK, "the search index cannot be read or written", e);
    }

    /// Builds the index from the database. Searches go on in the old one meanwhile.
    ///
    /// @return false when it was cancelled; the old one stays then
    private boolean build(Consumer<IndexProgress> progress, Cancellation cancellation) throws IOException {
        synchronized (building) {
            long sequence = ledger.between(() -> {
                synchronized (changes) {
                    following = true;
                    meanwhile = Optional.of(new Pending());
                }
                return store.appliedSequence();
            });
            Path home = folder.next();
            SearchIndex fresh = SearchIndex.create(home);
            boolean done = false;
            try {
                done = fill(fresh, progress, () -> closed || cancellation.isRequested());
                if (done) {
                    fresh.commit(sequence);
                    fresh.refresh();
                    take(fresh);
                    folder.deleteAllBut(home);
                }
            } finally {
                synchronized (changes) {
                    meanwhile = Optional.empty();
                }
                if (!done) {
                    fresh.close();
                    IndexFolder.delete(home);
                }
            }
            return done;
        }
    }

    private synchronized void take(SearchIndex fresh) throws IOException {
        if (index.isPresent()) {
            index.get().close();
        }
        index = Optional.of(fresh);
        synchronized (changes) {
            pending = meanwhile.orElseGet(Pending::new);
        }
    }

    private boolean fill(SearchIndex fresh, Consumer<IndexProgress> progress, Cancellation cancellation)
            throws IOException {
        var indexing = new Indexing(store, fresh);
        List<ArticleId> articles = store.articleIds();
        int done = 0;
        for (ArticleId id : articles) {
            if (cancellation.isRequested()) {
                return false;
            }
            Optional<Article> article = store.article(id);
            if (article.isPresent()) {
                indexing.addNew(article.get());
            }
            if (++done % PROGRESS_STEP == 0 || done == articles.size()) {
                progress.accept(new IndexProgress(done, articles.size()));
            }
        }
        for (Note note : store.notes()) {
            indexing.add(note);
        }
        return true;
    }

    private synchronized void drop() {
        index.ifPresent(Finder::closeQuietly);
        index = Optional.empty();
    }

    private static void closeQuietly(SearchIndex open) {
        try {
            open.close();
        } catch (IOException | RuntimeException e) {
            LOG.warn("the search index cannot be closed", e);
        }
    }

    /// Brings in what is pending and forces it to the disk. The notebook closes it.
    @Override
    public void close() {
        closed = true;
        synchronized (building) {
            synchronized (this) {
                index.ifPresent(open -> {
                    try {
                        bring(open);
                        commit(open, store.appliedSequence());
                    } catch (IOException | RuntimeException e) {
                        LOG.warn("the search index is brought up to date at the next start", e);
                    }
                });
                drop();
            }
        }
    }
}
