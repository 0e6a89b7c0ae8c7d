package org.claimline.tracks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimline.domain.ClaimType;
import org.claimline.domain.ClaimValue;
import org.claimline.domain.Quantity;
import org.claimline.tracks.Terms.Nature;

/// The statements of a track and its rows, both kept in order while statements come and go: few changes cost little, many
/// at once are sorted whole. A row that did not change stays the same object.
final class RowBook {

    /// Beyond so many changes, and one in so many, sorting is cheaper than placing each.
    private static final int FEW = 64;
    private static final int SHARE = 32;
    private static final Comparator<Told> BY_FIRST = Comparator.comparing(Told::first, Statement.IN_TIME);

    /// What makes statements one row: one role, value and period (a plan's figures are the plan told again); holders are
    /// kept apart where it matters who says it.
    private record Key(Object role, ClaimValue value, String holder, boolean prior, Object about) {}

    /// A row while it is kept.
    private static final class Told {

        private final List<Statement> statements = new ArrayList<>();
        private Optional<Track.Row> row = Optional.empty();

        private Statement first() {
            return row.orElseThrow().first();
        }

        private void build() {
            statements.sort(Statement.IN_TIME);
            row = Optional.of(new Track.Row(statements, Copies.origins(statements)));
        }
    }

    private final Nature nature;
    private final String subject;
    private final Terms terms;
    private final Map<Key, Told> told = new HashMap<>();
    private final Set<Told> changed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Statement> added = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Statement> removed = Collections.newSetFromMap(new IdentityHashMap<>());
    private List<Statement> statements = new ArrayList<>();
    private List<Told> order = new ArrayList<>();

    /// @param subject as [Terms#subject] names it
    RowBook(Nature nature, String subject, Terms terms) {
        this.nature = nature;
        this.subject = subject;
        this.terms = terms;
    }

    private Key key(Statement statement) {
        boolean opinion = statement.role() == Role.FORECAST || statement.reading().type() == ClaimType.PRICE_TARGET;
        String holder = opinion ? terms.holder(statement.reading(), subject) : "";
        Object role = nature == Nature.PLAN && !opinion ? nature : statement.role();
        Object about = nature == Nature.FLOW ? statement.reading().about() : nature;
        return new Key(role, statement.reading().value(), holder, statement.reading().prior(), about);
    }

    void put(Statement statement) {
        if (!removed.remove(statement)) {
            added.add(statement);
        }
        Told row = told.computeIfAbsent(key(statement), _ -> new Told());
        row.statements.add(statement);
        changed.add(row);
    }

    /// @param statement one that was put, itself and no copy
    void remove(Statement statement) {
        if (!added.remove(statement)) {
            removed.add(statement);
        }
        Key key = key(statement);
        Told row = told.get(key);
        if (row != null) {
            row.statements.removeIf(one -> one == statement);
            changed.add(row);
            if (row.statements.isEmpty()) {
                told.remove(key);
            }
        }
    }

    /// Makes new rows of those that say a value: something else about it has changed.
    void touch(ClaimValue value) {
        for (Told row : order) {
            if (!row.statements.isEmpty() && row.statements.getFirst().reading().value().equals(value)) {
                changed.add(row);
            }
        }
    }

    /// Makes new rows of amounts in one of two units that were first told in some days, or on a day that is not known.
    ///
    /// @return whether there are any
    boolean touch(String unit, String other, LocalDate first, LocalDate last) {
        boolean any = false;
        for (Told row : order) {
            if (!row.statements.isEmpty()
                    && row.statements.getFirst().reading().value() instanceof Quantity quantity
                    && (quantity.unit().equals(unit) || quantity.unit().equals(other))
                    && row.statements.getFirst().published()
                            .filter(day -> day.isBefore(first) || day.isAfter(last)).isEmpty()) {
                changed.add(row);
                any = true;
            }
        }
        return any;
    }

    /// Brings statements and rows into their order.
    void settle() {
        place();
        if (areMany(changed.size(), order.size())) {
            changed.forEach(row -> {
                if (!row.statements.isEmpty()) {
                    row.build();
                }
            });
            order = new ArrayList<>(told.values());
            order.sort(BY_FIRST);
        } else {
            changed.forEach(this::takeOut);
            changed.forEach(this::putBack);
        }
        changed.clear();
    }

    private void place() {
        if (areMany(added.size() + removed.size(), statements.size())) {
            var kept = new ArrayList<Statement>(statements.size() + added.size());
            statements.stream().filter(one -> !removed.contains(one)).forEach(kept::add);
            kept.addAll(added);
            kept.sort(Statement.IN_TIME);
            statements = kept;
        } else {
            removed.forEach(one -> statements.remove(Collections.binarySearch(statements, one, Statement.IN_TIME)));
            added.forEach(one -> statements
                    .add(-1 - Collections.binarySearch(statements, one, Statement.IN_TIME), one));
        }
        added.clear();
        removed.clear();
    }

    private static boolean areMany(int changes, int of) {
        return changes > Math.max(FEW, of / SHARE);
    }

    private void takeOut(Told row) {
        if (row.row.isPresent()) {
            order.remove(Collections.binarySearch(order, row, BY_FIRST));
            row.row = Optional.empty();
        }
    }

    private void putBack(Told row) {
        if (!row.statements.isEmpty()) {
            row.build();
            order.add(-1 - Collections.binarySearch(order, row, BY_FIRST), row);
        }
    }

    /// In time; as of the last [#settle].
    List<Statement> statements() {
        return List.copyOf(statements);
    }

    /// By their first statements; as of the last [#settle].
    List<Track.Row> rows() {
        return order.stream().map(row -> row.row.orElseThrow()).toList();
    }

    boolean isEmpty() {
        return told.isEmpty();
    }

    /// All statements that are kept, in no order.
    List<Statement> all() {
        var all = new ArrayList<Statement>();
        told.values().forEach(row -> all.addAll(row.statements));
        return all;
    }
}
