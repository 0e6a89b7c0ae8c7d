package org.claimline.tracks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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

    private static final Comparator<Track.Row> BY_FIRST = Comparator.comparing(Track.Row::first, Statement.IN_TIME);

    /// What makes statements one row: one role, value and period (a plan's figures are the plan told again); holders are
    /// kept apart where it matters who says it.
    private record Key(Object role, ClaimValue value, String holder, boolean prior, Object about) {}

    /// A row while it is kept. Its statements can be changed only after [#open], so that most rows hold no list beside the
    /// one of their [Track.Row].
    private static final class Told {

        private List<Statement> statements = List.of();
        private Optional<Track.Row> row = Optional.empty();
        private boolean open;

        private Track.Row build() {
            statements.sort(Statement.IN_TIME);
            var built = new Track.Row(statements, Copies.origins(statements));
            row = Optional.of(built);
            statements = built.statements();
            open = false;
            return built;
        }
    }

    /// What has changed since the last [#settle].
    private static final class Changes {

        private final List<Told> rows = new ArrayList<>(2);
        private final Set<Statement> added = Collections.newSetFromMap(new IdentityHashMap<>(2));
        private final Set<Statement> removed = Collections.newSetFromMap(new IdentityHashMap<>(1));
        /// Of which other metrics tell more or less often than before.
        private final Set<ClaimValue> values = new HashSet<>();

        /// Lets a row be changed.
        private List<Statement> open(Told row) {
            if (!row.open) {
                row.open = true;
                row.statements = new ArrayList<>(row.statements);
                rows.add(row);
            }
            return row.statements;
        }
    }

    private final Nature nature;
    private final String subject;
    private final Terms terms;
    private final Map<Key, Told> told = new HashMap<>(2);
    private List<Statement> statements = List.of();
    private List<Track.Row> rows = List.of();
    private Optional<Changes> changes = Optional.empty();

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

    private Changes changes() {
        if (changes.isEmpty()) {
            changes = Optional.of(new Changes());
        }
        return changes.get();
    }

    void put(Statement statement) {
        Changes now = changes();
        if (!now.removed.remove(statement)) {
            now.added.add(statement);
        }
        now.open(told.computeIfAbsent(key(statement), _ -> new Told())).add(statement);
    }

    /// @param statement one that was put, itself and no copy
    void remove(Statement statement) {
        Changes now = changes();
        if (!now.added.remove(statement)) {
            now.removed.add(statement);
        }
        Key key = key(statement);
        Told row = told.get(key);
        if (row != null) {
            now.open(row).removeIf(one -> one == statement);
            if (row.statements.isEmpty()) {
                told.remove(key);
            }
        }
    }

    /// Makes new rows of those that say a value: something else about it has changed.
    void touch(ClaimValue value) {
        changes().values.add(value);
    }

    /// Makes new rows of amounts in one of two units that were first told in some days, or on a day that is not known.
    ///
    /// @return whether there are any
    boolean touch(String unit, String other, LocalDate first, LocalDate last) {
        boolean any = false;
        for (Track.Row row : rows) {
            if (row.first().reading().value() instanceof Quantity quantity
                    && (quantity.unit().equals(unit) || quantity.unit().equals(other))
                    && row.first().published().filter(day -> day.isBefore(first) || day.isAfter(last)).isEmpty()) {
                change(row, changes());
                any = true;
            }
        }
        return any;
    }

    private void change(Track.Row row, Changes now) {
        Told with = told.get(key(row.first()));
        if (with != null) {
            now.open(with);
        }
    }

    /// Brings statements and rows into their order.
    void settle() {
        changes.ifPresent(now -> {
            if (!now.values.isEmpty()) {
                rows.stream().filter(row -> now.values.contains(row.first().reading().value()))
                        .forEach(row -> change(row, now));
            }
            statements = InOrder.changed(statements, now.removed, now.added, Statement.IN_TIME);
            List<Track.Row> old = now.rows.stream().flatMap(row -> row.row.stream()).toList();
            List<Track.Row> made = now.rows.stream().filter(row -> !row.statements.isEmpty()).map(Told::build).toList();
            rows = InOrder.changed(rows, old, made, BY_FIRST);
        });
        changes = Optional.empty();
    }

    /// In time; as of the last [#settle].
    List<Statement> statements() {
        return statements;
    }

    /// By their first statements; as of the last [#settle].
    List<Track.Row> rows() {
        return rows;
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
