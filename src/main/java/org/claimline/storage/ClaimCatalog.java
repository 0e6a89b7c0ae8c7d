package org.claimline.storage;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.claimline.domain.Article;
import org.claimline.domain.Change;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimCondition.Name;
import org.claimline.domain.ClaimFacets;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.ClaimId;
import org.claimline.domain.ClaimOrder;
import org.claimline.domain.ClaimPage;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.Edit;
import org.claimline.domain.Target;
import org.jdbi.v3.core.Handle;

/// The list of claims, filtered and sorted in memory, page by page from the database.
///
/// It is read from the database when it is first asked for, and after each write only the articles that were touched
/// are read again. docs/adr/0007 says why.
final class ClaimCatalog {

    private final Database database;

    /// Guards the two sets.
    private final Object changes = new Object();
    private Set<String> staleArticles = new HashSet<>();
    private Set<String> staleClaims = new HashSet<>();

    // Guarded by this.
    private Optional<ClaimSheets> sheets = Optional.empty();
    private Optional<Selection> last = Optional.empty();
    /// A question's slots before it is known how many they are: made once, because it is large.
    private int[] scratch = new int[0];
    /// Whether the list has been read: who asks this does not wait for that.
    private volatile boolean read;

    /// What was asked for last: the next page of it is wanted soon.
    ///
    /// @param slots in order
    private record Selection(ClaimFilter filter, ClaimOrder order, int[] slots) {}

    ClaimCatalog(Database database) {
        this.database = database;
    }

    /// To be told when an article has come in.
    void added(Article article) {
        synchronized (changes) {
            staleArticles.add(article.id().value());
        }
    }

    /// To be told when an edit was applied.
    void changed(Edit edit) {
        synchronized (changes) {
            edit.changes().forEach(this::touch);
        }
    }

    private void touch(Change change) {
        switch (change) {
            case Change.OfClaim(var before, var after) -> {
                before.map(Claim::article).ifPresent(article -> staleArticles.add(article.value()));
                after.map(Claim::article).ifPresent(article -> staleArticles.add(article.value()));
            }
            case Change.OfArticle(var article, _, _) -> staleArticles.add(article.value());
            case Change.OfNote(var before, var after) -> {
                before.ifPresent(note -> touch(note.on()));
                after.ifPresent(note -> touch(note.on()));
            }
            case Change.OfTagging(var before, var after) -> {
                before.ifPresent(tagging -> touch(tagging.on()));
                after.ifPresent(tagging -> touch(tagging.on()));
            }
            case Change.OfTag _,Change.OfEvent _,Change.OfEngine _,Change.OfSettings _ -> {
            }
        }
    }

    private void touch(Target target) {
        if (target instanceof Target.OnClaim(var claim)) {
            staleClaims.add(claim.value());
        }
    }

    /// The first rows of the list in its usual order while it is not read yet; empty when it is, for then [#page] is as
    /// fast. Does not wait for the reading.
    Optional<List<ClaimRow>> first(ClaimFilter filter, int limit) {
        return read
                ? Optional.empty()
                : database.read(handle -> Optional.of(new FirstClaims(handle).of(filter, limit)));
    }

    synchronized ClaimPage page(ClaimFilter filter, ClaimOrder order, int offset, int limit) {
        return database.read(handle -> {
            int[] slots = select(handle, filter, order);
            int from = Math.clamp(offset, 0, slots.length);
            int to = (int) Math.clamp((long) from + limit, from, slots.length);
            ClaimColumns columns = current(handle).columns();
            int[] rows = IntStream.range(from, to).map(i -> columns.row(slots[i])).toArray();
            return new ClaimPage(slots.length, from, new ClaimRows(handle).at(rows));
        });
    }

    synchronized int count(ClaimFilter filter) {
        return database.read(handle -> {
            IntPredicate test = current(handle).tests(handle).all(filter.all());
            int count = 0;
            for (int slot : current(handle).inOrder()) {
                count += test.test(slot) ? 1 : 0;
            }
            return count;
        });
    }

    synchronized ClaimFacets facets(ClaimFilter filter) {
        return database.read(handle -> new ClaimChoices(current(handle), handle).of(filter));
    }

    synchronized Map<ClaimId, Integer> places(ClaimFilter filter, ClaimOrder order, List<ClaimId> claims) {
        return database.read(handle -> {
            int[] slots = select(handle, filter, order);
            Map<Integer, ClaimId> wanted = new ClaimRows(handle).numbers(claims);
            Map<ClaimId, Integer> places = new HashMap<>();
            ClaimColumns columns = current(handle).columns();
            for (int place = 0; place < slots.length && places.size() < wanted.size(); place++) {
                ClaimId claim = wanted.get(columns.row(slots[place]));
                if (claim != null) {
                    places.put(claim, place);
                }
            }
            return places;
        });
    }

    synchronized List<String> names(Name name, String containing, int limit) {
        return database.read(handle -> {
            ClaimSheets now = current(handle);
            ClaimColumns columns = now.columns();
            return switch (name) {
                case METRIC -> mostUsed(now, now.names().metrics(), columns::metric, containing, limit);
                case SUBJECT -> mostUsed(now, now.names().subjects(), columns::subject, containing, limit);
                case HOLDER -> mostUsed(now, now.names().holders(), columns::holder, containing, limit);
                case SOURCE -> mostUsed(now, now.names().sources(), slot -> now.source(columns.article(slot)),
                        containing, limit);
                case RULE -> mostUsed(now, now.names().rules(), columns::rule, containing, limit);
            };
        });
    }

    synchronized List<String> units(String containing, int limit) {
        return database.read(handle -> {
            ClaimSheets now = current(handle);
            return mostUsed(now, now.names().units(), now.columns()::unit, containing, limit);
        });
    }

    private static List<String> mostUsed(ClaimSheets sheets, Codes<String> codes, IntUnaryOperator code,
            String containing, int limit) {
        boolean[] wanted = codes.containing(containing);
        var uses = new int[codes.size()];
        for (int slot : sheets.inOrder()) {
            uses[code.applyAsInt(slot)]++;
        }
        return IntStream.range(1, uses.length).filter(number -> wanted[number] && uses[number] > 0).boxed()
                .sorted(Comparator.<Integer>comparingInt(number -> -uses[number])
                        .thenComparing(codes::value, Comparator.naturalOrder()))
                .limit(limit).map(codes::value).toList();
    }

    private int[] select(Handle handle, ClaimFilter filter, ClaimOrder order) {
        ClaimSheets now = current(handle);
        if (last.isPresent() && last.get().filter().equals(filter) && last.get().order().equals(order)) {
            return last.get().slots();
        }
        IntPredicate test = now.tests(handle).all(filter.all());
        int[] all = now.inOrder();
        if (scratch.length < all.length) {
            scratch = new int[all.length];
        }
        int size = 0;
        for (int slot : all) {
            if (test.test(slot)) {
                scratch[size++] = slot;
            }
        }
        int[] slots = Arrays.copyOf(scratch, size);
        if (!order.equals(ClaimOrder.NEWEST)) {
            IntSort.sort(slots, new ClaimSorting(now).by(order));
        }
        last = Optional.of(new Selection(filter, order, slots));
        return slots;
    }

    /// The sheets as the database is now.
    private ClaimSheets current(Handle handle) {
        Set<String> articles;
        Set<String> claims;
        synchronized (changes) {
            articles = staleArticles;
            claims = staleClaims;
            staleArticles = new HashSet<>();
            staleClaims = new HashSet<>();
        }
        if (sheets.isEmpty()) {
            sheets = Optional.of(ClaimSheets.load(handle));
            read = true;
            last = Optional.empty();
        } else if (!articles.isEmpty() || !claims.isEmpty()) {
            last = Optional.empty();
            sheets = Optional.of(sheets.get().refreshed(handle, articles, claims));
        }
        return sheets.orElseThrow();
    }
}
