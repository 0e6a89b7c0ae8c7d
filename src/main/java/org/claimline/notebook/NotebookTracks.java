package org.claimline.notebook;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Change;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.ClaimId;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.Edit;
import org.claimline.domain.NotebookException;
import org.claimline.domain.NotebookStore;
import org.claimline.domain.Published;
import org.claimline.domain.Status;
import org.claimline.tracks.Conversions;
import org.claimline.tracks.FiscalCalendar;
import org.claimline.tracks.Rates;
import org.claimline.tracks.Statement;
import org.claimline.tracks.Terms;
import org.claimline.tracks.Track;
import org.claimline.tracks.TrackBook;

/// The tracks of an open notebook. The first question builds them; after that only the articles that a change touches
/// are read again. Thread-safe; not for the FX thread.
public final class NotebookTracks {

    /// What an article has told.
    private record Told(List<ClaimId> claims, List<Rates.Given> rates) {}

    /// The user's exchange rates, in the notebook's folder: lines of day, currency, currency, rate, separated by commas.
    public static final String RATES = "rates.csv";

    private final NotebookStore store;
    private final RateTable table;
    private final Clock clock;
    private final Runnable told;
    /// What has changed since the tracks were last asked for; has its own lock, so that an edit never waits for a
    /// question.
    private final Changed changed = new Changed();
    private final Map<ArticleId, Told> known = new HashMap<>();
    private Optional<TrackBook> book = Optional.empty();

    /// @param folder the notebook's
    /// @param told called when the tracks are others without an edit
    NotebookTracks(NotebookStore store, Path folder, Clock clock, Runnable told) {
        this.store = store;
        this.table = new RateTable(folder);
        this.clock = clock;
        this.told = told;
    }

    /// The user's own exchange rates, in the order of their table.
    ///
    /// @throws NotebookException LEXICON or DISK, when the table cannot be read
    public List<ExchangeRate> rates() {
        return table.read();
    }

    /// Replaces the user's own exchange rates. What was written beside them in the file, such as comments, stays.
    ///
    /// @throws NotebookException DISK, when the table cannot be written
    public void changeRates(List<ExchangeRate> rates) {
        table.write(rates);
        changed.addAll();
        told.run();
    }

    /// All tracks as of today, those with most statements first.
    ///
    /// @throws NotebookException LEXICON, when the rate table cannot be read
    public List<Track> all() {
        return all(LocalDate.now(clock));
    }

    /// All tracks, with what is overdue and silent on a day.
    public synchronized List<Track> all(LocalDate today) {
        return upToDate().tracks(today);
    }

    /// The track that a claim stands in; empty for a claim that speaks of nothing that can be followed.
    public synchronized Optional<Track> of(ClaimId claim) {
        return upToDate().of(claim, LocalDate.now(clock));
    }

    /// What was built is not what the notebook says any more. Does not wait.
    void changed(NotebookChanged change) {
        changed.add(change);
    }

    private TrackBook upToDate() {
        Changed now = changed.take();
        if (now.all || book.isEmpty()) {
            book = Optional.empty();
            book = Optional.of(build());
            return book.get();
        }
        TrackBook current = book.get();
        Set<ArticleId> touched = new HashSet<>(now.articles);
        if (now.imported) {
            store.articleIds().stream().filter(id -> !known.containsKey(id)).forEach(touched::add);
        }
        try {
            touched.forEach(article -> refresh(current, article));
        } catch (RuntimeException e) {
            book = Optional.empty();
            throw e;
        }
        return current;
    }

    /// What has changed.
    private static final class Changed {

        private Set<ArticleId> articles = new HashSet<>();
        private boolean imported;
        private boolean all;

        synchronized void add(NotebookChanged change) {
            imported |= change.edit().isEmpty();
            for (Change part : change.edit().map(Edit::changes).orElse(List.of())) {
                switch (part) {
                    case Change.OfClaim claim -> claim.after().or(claim::before)
                            .ifPresent(now -> articles.add(now.article()));
                    case Change.OfArticle article -> articles.add(article.article());
                    case Change.OfSettings _ -> all = true;
                    default -> {
                    }
                }
            }
        }

        synchronized void addAll() {
            all = true;
        }

        /// All of it, which is forgotten here.
        synchronized Changed take() {
            var taken = new Changed();
            taken.articles = articles;
            taken.imported = imported;
            taken.all = all;
            articles = new HashSet<>();
            imported = false;
            all = false;
            return taken;
        }
    }

    private TrackBook build() {
        var rates = new Rates();
        table.read().forEach(rate -> rates.add(rate.day(), rate.from(), rate.to(), rate.rate()));
        known.clear();
        var calendar = new FiscalCalendar(Terms.standard());
        store.settings().fiscalYears().forEach(calendar::add);
        var built = new TrackBook(Terms.standard(), rates, calendar);
        Map<ArticleId, List<ClaimRow>> articles = new LinkedHashMap<>();
        store.claims(ClaimFilter.STANDING)
                .forEach(row -> articles.computeIfAbsent(row.claim().article(), _ -> new ArrayList<>()).add(row));
        // Rates first: what the last article converts may compare what the first one says.
        var all = new ArrayList<Statement>();
        articles.forEach((article, rows) -> {
            ClaimRow first = rows.getFirst();
            List<Statement> told = statements(rows.stream().map(ClaimRow::claim).toList(),
                    first.published().map(Published::date), first.source());
            remember(article, told).rates().forEach(built::learn);
            all.addAll(told);
        });
        built.putAll(all);
        return built;
    }

    private Told remember(ArticleId article, List<Statement> statements) {
        var told = new Told(statements.stream().map(Statement::claim).toList(), Conversions.of(statements));
        known.put(article, told);
        return told;
    }

    private void refresh(TrackBook current, ArticleId id) {
        Told before = Optional.ofNullable(known.remove(id)).orElse(new Told(List.of(), List.of()));
        before.claims().forEach(current::remove);
        Optional<Article> article = store.article(id).filter(now -> !now.details().binned());
        List<Statement> statements = article.map(now -> statements(
                store.claimsOf(id).stream().filter(claim -> claim.status() != Status.REJECTED).toList(),
                now.details().published().map(Published::date), now.details().source())).orElse(List.of());
        List<Rates.Given> rates = article.map(_ -> remember(id, statements).rates()).orElse(List.of());
        if (!rates.equals(before.rates())) {
            before.rates().forEach(current::forget);
            rates.forEach(current::learn);
        }
        current.putAll(statements);
    }

    private static List<Statement> statements(List<Claim> claims, Optional<LocalDate> published,
            Optional<String> source) {
        List<Claim> inOrder = claims.stream()
                .sorted(Comparator.comparing((Claim claim) -> claim.anchor().span())).toList();
        return Statement.ofArticle(inOrder, published, source);
    }
}
