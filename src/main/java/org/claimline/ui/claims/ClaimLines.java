package org.claimline.ui.claims;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.collections.ObservableListBase;
import org.claimline.domain.ClaimId;
import org.claimline.domain.ClaimRow;

/// The lines of a list of claims of any length. Only the pages that are looked at are there; a page that is asked for is
/// told to the loader, and its lines are filled when it comes. For the FX thread.
final class ClaimLines extends ObservableListBase<ClaimLine> {

    /// Lines in a page.
    static final int PAGE = 100;
    private static final int MOST_PAGES = 8;
    private static final ClaimLine GONE = new ClaimLine();

    private final IntConsumer loader;
    private final LinkedHashMap<Integer, ClaimLine[]> pages = new LinkedHashMap<>(16, 0.75f, true);
    private final LinkedHashSet<Integer> wanted = new LinkedHashSet<>();
    private int size;
    private boolean loading;

    /// @param loader is to call [#fill] with the page, or [#missed], later
    ClaimLines(int size, IntConsumer loader) {
        this.size = size;
        this.loader = loader;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public ClaimLine get(int index) {
        Objects.checkIndex(index, size);
        return page(index / PAGE)[index % PAGE];
    }

    /// The claim of a line, if it has been read; does not read it.
    Optional<ClaimRow> known(int index) {
        ClaimLine[] there = pages.get(index / PAGE);
        return there == null ? Optional.empty() : there[index % PAGE].row();
    }

    private ClaimLine[] page(int number) {
        ClaimLine[] there = pages.get(number);
        if (there != null) {
            return there;
        }
        ClaimLine[] lines = fresh(number);
        wanted.add(number);
        loadNext();
        return lines;
    }

    private ClaimLine[] fresh(int number) {
        ClaimLine[] lines = Stream.generate(ClaimLine::new).limit(PAGE).toArray(ClaimLine[]::new);
        pages.put(number, lines);
        if (pages.size() > MOST_PAGES) {
            pages.pollFirstEntry();
        }
        return lines;
    }

    /// One page at a time, the one that was asked for last first: who scrolls fast does not wait for what has gone by.
    private void loadNext() {
        wanted.retainAll(pages.keySet());
        if (!loading && !wanted.isEmpty()) {
            loading = true;
            loader.accept(wanted.removeLast());
        }
    }

    /// A page that was asked for has come.
    void fill(int number, List<ClaimRow> rows) {
        loading = false;
        put(number, rows);
        loadNext();
    }

    private void put(int number, List<ClaimRow> rows) {
        if (pages.containsKey(number)) {
            ClaimLine[] lines = page(number);
            for (int i = 0; i < PAGE; i++) {
                lines[i].show(i < rows.size() ? rows.get(i) : null);
            }
        }
    }

    /// A page that was asked for has not come: it is asked for again when it is looked at again.
    void missed(int number) {
        loading = false;
        pages.remove(number);
    }

    /// The pages that are there, those looked at last first.
    List<Integer> pages() {
        return new ArrayList<>(pages.sequencedKeySet().reversed());
    }

    /// The list has changed: its length, and what is on the pages. The pages that are not given are dropped.
    void renew(int newSize, Map<Integer, List<ClaimRow>> rows) {
        wanted.clear();
        loading = false;
        pages.keySet().retainAll(rows.keySet());
        beginChange();
        int before = size;
        size = newSize;
        if (newSize < before) {
            nextRemove(newSize, Collections.nCopies(before - newSize, GONE));
        } else if (newSize > before) {
            nextAdd(before, newSize);
        }
        rows.forEach((number, now) -> {
            if (!pages.containsKey(number) && pages.size() < MOST_PAGES) {
                fresh(number);
            }
            put(number, now);
        });
        endChange();
    }

    /// Where a claim stands, if that page is there.
    OptionalInt placeOf(ClaimId claim) {
        for (Map.Entry<Integer, ClaimLine[]> page : pages.entrySet()) {
            for (int i = 0; i < PAGE; i++) {
                if (page.getValue()[i].row().filter(row -> row.claim().id().equals(claim)).isPresent()) {
                    return OptionalInt.of(page.getKey() * PAGE + i);
                }
            }
        }
        return OptionalInt.empty();
    }

    /// Among the pages that are there: looking through all would read all.
    @Override
    public int indexOf(Object line) {
        for (Map.Entry<Integer, ClaimLine[]> page : pages.entrySet()) {
            for (int i = 0; i < PAGE; i++) {
                if (page.getValue()[i] == line) {
                    return page.getKey() * PAGE + i;
                }
            }
        }
        return -1;
    }

    @Override
    public int lastIndexOf(Object line) {
        return indexOf(line);
    }

    @Override
    public boolean contains(Object line) {
        return indexOf(line) >= 0;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
