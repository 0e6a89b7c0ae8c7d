package org.claimline.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimId;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.Note;
import org.claimline.domain.NoteId;
import org.claimline.domain.query.Among;
import org.claimline.domain.query.Part;
import org.claimline.domain.query.Query;

/// The index of one notebook, in a folder of its own.
///
/// One thread at a time writes; any number may search meanwhile, and see what was there at the last [#refresh].
public final class SearchIndex implements AutoCloseable {

    /// Grows when documents or their terms change: an index of another number is built again.
    private static final String SCHEMA = "2";
    private static final String SCHEMA_KEY = "schema";
    private static final String SEQUENCE_KEY = "sequence";
    private static final int BUFFER_MEGABYTES = 48;
    /// So many more hits are looked for, in case some of them are rejected.
    private static final int SPARE = 10;
    private static final Sort NEWEST = new Sort(new SortField(Documents.NEWEST, SortField.Type.LONG, true));
    private static final org.slf4j.Logger LOG = org.slf4j.LoggerFactory.getLogger(SearchIndex.class);

    /// Lucene tells on standard error what the Java options could do for it; nobody asked. Kept, because loggers that
    /// nobody holds lose their level.
    private static final Logger CHATTER = Logger.getLogger("org.apache.lucene");

    static {
        CHATTER.setLevel(Level.SEVERE);
    }

    /// Something that was found: what it is and its id.
    public record Hit(Among among, String id) {}

    /// @param hits a stretch of what was found
    /// @param totals how many were found of each
    public record Hits(List<Hit> hits, Map<Among, Integer> totals) {}

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private SearchIndex(Directory directory, IndexWriter writer) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, null);
    }

    /// Opens the index in a folder.
    ///
    /// @return empty when there is none that this version can use: missing, not finished, of another schema, damaged
    public static Optional<SearchIndex> open(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                return Optional.empty();
            }
            var directory = new MMapDirectory(folder);
            try {
                if (!isSound(directory)) {
                    directory.close();
                    return Optional.empty();
                }
                return Optional.of(new SearchIndex(directory, new IndexWriter(directory, config())));
            } catch (IOException | RuntimeException e) {
                directory.close();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("the search index in {} cannot be used", folder, e);
            return Optional.empty();
        }
    }

    /// Reads every byte of it once: Lucene's own check at opening would miss a damaged list of places.
    private static boolean isSound(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return false;
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            if (!SCHEMA.equals(reader.getIndexCommit().getUserData().get(SCHEMA_KEY))) {
                return false;
            }
            for (LeafReaderContext leaf : reader.leaves()) {
                if (leaf.reader() instanceof SegmentReader segment) {
                    segment.checkIntegrity();
                }
            }
            return true;
        }
    }

    /// Makes an empty index. It does not count as one until its first [#commit].
    ///
    /// @param folder is made, and emptied when it is there
    public static SearchIndex create(Path folder) throws IOException {
        Files.createDirectories(folder);
        var directory = new MMapDirectory(folder);
        try {
            for (String file : directory.listAll()) {
                directory.deleteFile(file);
            }
            return new SearchIndex(directory,
                    new IndexWriter(directory, config().setOpenMode(IndexWriterConfig.OpenMode.CREATE)));
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static IndexWriterConfig config() {
        return new IndexWriterConfig(Texts.INDEXED).setRAMBufferSizeMB(BUFFER_MEGABYTES).setCommitOnClose(false);
    }

    /// The line of the journal up to which everything is in the index.
    public long sequence() {
        for (Map.Entry<String, String> entry : writer.getLiveCommitData()) {
            if (entry.getKey().equals(SEQUENCE_KEY)) {
                return Long.parseLong(entry.getValue());
            }
        }
        return 0;
    }

    /// Takes an article with its claims and notes out.
    public void remove(ArticleId article) throws IOException {
        writer.deleteDocuments(new Term(Documents.ARTICLE, article.value()));
    }

    public void remove(ClaimId claim) throws IOException {
        remove(Among.CLAIMS, claim.value());
    }

    public void remove(NoteId note) throws IOException {
        remove(Among.NOTES, note.value());
    }

    private void remove(Among among, String id) throws IOException {
        writer.deleteDocuments(new Term(Documents.KEY, Documents.key(among, id)));
    }

    /// Puts an article in, or in the place of what was there.
    ///
    /// @param tags the paths of the tags on it
    /// @param claims its claims, whose amounts the article is found by
    /// @param names what its claims are called by: their metrics and subjects, as they are written and as others mean them
    public void put(Article article, List<String> tags, List<Claim> claims, Set<String> names) throws IOException {
        put(Among.ARTICLES, article.id().value(), Documents.of(article, tags, claims, names));
    }

    /// @param sentence the text around the claim
    /// @param names what it is called by, as for an article
    public void put(ClaimRow claim, String sentence, Set<String> names) throws IOException {
        put(Among.CLAIMS, claim.claim().id().value(), Documents.of(claim, sentence, names));
    }

    /// @param article that the note is about, directly or by a claim
    public void put(Note note, Optional<Article> article) throws IOException {
        put(Among.NOTES, note.id().value(), Documents.of(note, article));
    }

    private void put(Among among, String id, Document document) throws IOException {
        writer.updateDocument(new Term(Documents.KEY, Documents.key(among, id)), document);
    }

    /// Puts documents in of which nothing is there yet; faster than [#put].
    public void addNew(Article article, List<String> tags, List<Claim> claims, Set<String> names) throws IOException {
        writer.addDocument(Documents.of(article, tags, claims, names));
    }

    /// @see #addNew(Article, List, List, Set)
    public void addNew(ClaimRow claim, String sentence, Set<String> names) throws IOException {
        writer.addDocument(Documents.of(claim, sentence, names));
    }

    /// Lets searches see what was put in.
    public void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /// Forces everything to the disk.
    ///
    /// @param sequence the line of the journal up to which everything is in
    public void commit(long sequence) throws IOException {
        writer.setLiveCommitData(
                Map.of(SCHEMA_KEY, SCHEMA, SEQUENCE_KEY, Long.toString(sequence)).entrySet());
        writer.commit();
    }

    /// Looks for something.
    ///
    /// @param names what else the words of a part may call: claims of these names are found too, and their articles
    /// @param typing whether the user is still at the last word, which may then go on
    /// @param offset and `limit`: the stretch of what is found; the best come first, and without words the newest
    public Hits search(Query query, Map<Part, Set<String>> names, boolean typing, int offset, int limit)
            throws IOException {
        var lookup = new Lookup(query, typing, names);
        IndexSearcher searcher = searchers.acquire();
        try {
            Map<Among, Integer> totals = new EnumMap<>(Among.class);
            var all = new BooleanQuery.Builder();
            for (Among one : query.among()) {
                org.apache.lucene.search.Query of = lookup.of(one);
                totals.put(one, searcher.count(of)
                        - (one == Among.CLAIMS && lookup.leavesOutRejected() ? searcher.count(both(of)) : 0));
                all.add(of, Occur.SHOULD);
            }
            int total = totals.values().stream().mapToInt(Integer::intValue).sum();
            int last = Math.min(Math.addExact(offset, limit), total);
            return last <= offset
                    ? new Hits(List.of(), totals)
                    : new Hits(best(searcher, lookup, all.build(), last).subList(offset, last), totals);
        } finally {
            searchers.release(searcher);
        }
    }

    private static org.apache.lucene.search.Query both(org.apache.lucene.search.Query query) {
        return new BooleanQuery.Builder().add(query, Occur.FILTER).add(Lookup.rejected(), Occur.FILTER).build();
    }

    /// The best hits. Rejected claims are few and strewn about, so that leaving them out while Lucene looks takes longer
    /// than taking them out of what it found; where they are not few, it is asked again.
    private static List<Hit> best(IndexSearcher searcher, Lookup lookup, org.apache.lucene.search.Query all, int most)
            throws IOException {
        if (!lookup.leavesOutRejected()) {
            return hits(searcher, top(searcher, lookup, all, most), false);
        }
        int asked = Math.addExact(most, most / 4 + SPARE);
        ScoreDoc[] found = top(searcher, lookup, all, asked);
        List<Hit> hits = hits(searcher, found, true);
        if (hits.size() >= most || found.length < asked) {
            return hits;
        }
        org.apache.lucene.search.Query standing = new BooleanQuery.Builder().add(all, Occur.MUST)
                .add(Lookup.rejected(), Occur.MUST_NOT).build();
        return hits(searcher, top(searcher, lookup, standing, most), false);
    }

    private static ScoreDoc[] top(IndexSearcher searcher, Lookup lookup, org.apache.lucene.search.Query query, int most)
            throws IOException {
        return (lookup.isRanked() ? searcher.search(query, most) : searcher.search(query, most, NEWEST)).scoreDocs;
    }

    private static List<Hit> hits(IndexSearcher searcher, ScoreDoc[] found, boolean withoutRejected)
            throws IOException {
        var hits = new ArrayList<Hit>(found.length);
        var fields = searcher.storedFields();
        for (ScoreDoc one : found) {
            Document document = fields.document(one.doc);
            if (!withoutRejected || document.getField(Documents.REJECTED) == null) {
                Among among = Among.values()[document.getField(Documents.AMONG).numericValue().intValue()];
                hits.add(new Hit(among, document.get(Documents.ID)));
            }
        }
        return hits;
    }

    /// How many articles, claims and notes are in it.
    public int size() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return searcher.getIndexReader().numDocs();
        } finally {
            searchers.release(searcher);
        }
    }

    /// What was not committed is dropped.
    @Override
    public void close() throws IOException {
        try (directory; searchers) {
            writer.rollback();
        }
    }
}
