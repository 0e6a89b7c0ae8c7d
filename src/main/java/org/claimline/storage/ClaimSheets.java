package org.claimline.storage;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimline.domain.ClaimType;
import org.claimline.domain.Direction;
import org.claimline.domain.Evidence;
import org.claimline.domain.Qualifier;
import org.claimline.domain.Quantity;
import org.claimline.domain.Status;
import org.jdbi.v3.core.Handle;

/// The articles with the slots of their claims, newest publication first. Not thread-safe.
final class ClaimSheets {

    /// Reading many articles one by one takes longer than reading everything.
    private static final int FEW = 5_000;
    private static final int CHUNK = 20_000;
    private static final long NANOS_BITS = 47;
    /// Days from 1970 that one number with the time has room for; beyond them the day alone says which comes first.
    private static final long FAR = 65_000;

    private static final String COLUMNS = """
            c._ROWID_ AS number, c.id, c.article, c.span_start, c.span_end, c.quote, c.type, c.value_low, c.value_high,
            c.value_unit, c.qualifier, c.direction, c.metric, c.subject, c.holder, c.prior, c.rule, c.confidence,
            c.status
            """;

    /// One article.
    private static final class Sheet {
        final String id;
        int source;
        int title;
        long day = Long.MIN_VALUE;
        /// Day and time of publication in one number.
        long when = Long.MIN_VALUE;
        Instant imported = Instant.MIN;
        boolean shown;
        int[] slots = new int[0];

        Sheet(String id) {
            this.id = id;
        }
    }

    /// What is on claims, by their ids.
    private record Worn(Map<String, List<String>> tags, Set<String> noted) {}

    private ClaimColumns columns = new ClaimColumns();
    private final ClaimColumns.Names names = new ClaimColumns.Names();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final Deque<Integer> free = new ArrayDeque<>();
    private Optional<int[]> order = Optional.empty();

    private ClaimSheets() {}

    /// Reads everything.
    static ClaimSheets load(Handle handle) {
        var loaded = new ClaimSheets();
        handle.createQuery("SELECT " + HEAD + " FROM article").map((columns, _) -> loaded.head(columns)).list();
        Worn worn = loaded.worn(handle, "");
        var spans = new Spans();
        long last = -1;
        int read;
        do {
            List<Long> rows = handle.createQuery("SELECT " + COLUMNS
                    + " FROM claim c WHERE c._ROWID_ > :last ORDER BY c._ROWID_ LIMIT " + CHUNK).bind("last", last)
                    .map((result, _) -> loaded.add(result, worn, spans)).list();
            read = rows.size();
            last = read == 0 ? last : rows.getLast();
        } while (read == CHUNK);
        loaded.distribute(spans).forEach(article -> loaded.refresh(handle, article));
        loaded.settle();
        return loaded;
    }

    /// Puts the claims into slots in the order of the list; those of articles in the bin come last.
    private void settle() {
        List<Sheet> listed = new ArrayList<>(inListOrder());
        sheets.stream().filter(sheet -> !sheet.shown).forEach(listed::add);
        columns = columns.inOrder(listed.stream().flatMapToInt(sheet -> Arrays.stream(sheet.slots)).toArray());
        int next = 0;
        for (Sheet sheet : listed) {
            for (int i = 0; i < sheet.slots.length; i++) {
                sheet.slots[i] = next++;
            }
        }
        free.clear();
        order = Optional.empty();
    }

    /// Where the claims of the slots stand; needed until they are in order.
    private static final class Spans {
        int[] starts = new int[0];
        int[] ends = new int[0];

        void set(int slot, int start, int end) {
            if (slot >= starts.length) {
                int length = Math.max(1_024, slot + (slot >> 1));
                starts = Arrays.copyOf(starts, length);
                ends = Arrays.copyOf(ends, length);
            }
            starts[slot] = start;
            ends[slot] = end;
        }

        int compare(int one, int other) {
            int start = Integer.compare(starts[one], starts[other]);
            return start != 0 ? start : Integer.compare(ends[other], ends[one]);
        }
    }

    /// @return the row's number
    private long add(ResultSet result, Worn worn, Spans spans) throws SQLException {
        Integer sheet = numbers.get(result.getString("article"));
        if (sheet != null) {
            spans.set(columns.add(cell(result, sheet, worn)), result.getInt("span_start"), result.getInt("span_end"));
        }
        return result.getLong("number");
    }

    /// Gives each article its slots, by place.
    ///
    /// @return the articles in which two claims stand at the same place, whose order only the database knows
    private Set<String> distribute(Spans spans) {
        int[] slots = IntStream.range(0, columns.size()).toArray();
        IntSort.sort(slots, (one, other) -> {
            int article = Integer.compare(columns.article(one), columns.article(other));
            return article != 0 ? article : spans.compare(one, other);
        });
        var unsettled = new HashSet<String>();
        int from = 0;
        for (int i = 1; i <= slots.length; i++) {
            Sheet sheet = sheets.get(columns.article(slots[from]));
            if (i == slots.length || columns.article(slots[i]) != columns.article(slots[from])) {
                sheet.slots = Arrays.copyOfRange(slots, from, i);
                from = i;
            } else if (spans.compare(slots[i - 1], slots[i]) == 0) {
                unsettled.add(sheet.id);
            }
        }
        return unsettled;
    }

    private static final String HEAD = "id, title, source, published_date, published_time, imported, binned";

    private int head(ResultSet columns) throws SQLException {
        var row = new Row(columns);
        String id = row.text("id");
        int number = numbers.computeIfAbsent(id, it -> {
            sheets.add(new Sheet(it));
            return sheets.size() - 1;
        });
        Sheet sheet = sheets.get(number);
        sheet.title = names.titles().of(row.text("title"));
        boolean wasShown = sheet.shown;
        long before = sheet.when;
        long dayBefore = sheet.day;
        sheet.source = row.optional("source").map(names.sources()::of).orElse(Codes.NONE);
        Optional<LocalDate> day = row.optionalDay("published_date");
        long time = row.optionalTime("published_time").map(LocalTime::toNanoOfDay).orElse(-1L);
        sheet.day = day.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
        sheet.when = day.map(it -> (Math.clamp(it.toEpochDay(), -FAR, FAR) << NANOS_BITS) + time + 1)
                .orElse(Long.MIN_VALUE);
        sheet.imported = row.instant("imported");
        sheet.shown = !row.flag("binned");
        if (sheet.shown != wasShown || sheet.when != before || sheet.day != dayBefore) {
            order = Optional.empty();
        }
        return number;
    }

    /// @param of a condition on the claim `c`, or empty for all
    private Worn worn(Handle handle, String of, Object... values) {
        Map<String, List<String>> tags = new HashMap<>();
        handle.select("SELECT t.claim, t.tag FROM tagging t JOIN claim c ON c.id = t.claim " + of + " ORDER BY t.tag",
                values).map(
                        (columns, _) -> tags.computeIfAbsent(columns.getString("claim"), _ -> new ArrayList<>())
                                .add(columns.getString("tag")))
                .list();
        Set<String> noted = new HashSet<>(handle.select("SELECT n.claim FROM note n JOIN claim c ON c.id = n.claim "
                + of, values).mapTo(String.class).list());
        return new Worn(tags, noted);
    }

    private ClaimColumns.Cell cell(ResultSet result, int sheet, Worn worn) throws SQLException {
        var row = new Row(result);
        String id = row.text("id");
        Optional<BigDecimal> low = Optional.ofNullable(row.decimal("value_low"));
        Optional<BigDecimal> high = Optional.ofNullable(row.decimal("value_high"));
        int flags = (row.flag("prior") ? ClaimColumns.PRIOR : 0)
                | (row.text("rule").equals(Evidence.BY_HAND) ? ClaimColumns.BY_HAND : 0)
                | (worn.noted().contains(id) ? ClaimColumns.NOTED : 0) | (low.isPresent() ? ClaimColumns.AMOUNT : 0)
                | (low.isPresent() && low.get().compareTo(high.orElseThrow()) != 0 ? ClaimColumns.RANGE : 0)
                | (low.filter(ClaimTests::isVague).isPresent() || high.filter(ClaimTests::isVague).isPresent()
                        ? ClaimColumns.LONG
                        : 0);
        List<String> tags = worn.tags().getOrDefault(id, List.of());
        return new ClaimColumns.Cell(result.getLong("number"), sheet, ClaimType.valueOf(row.text("type")),
                Status.valueOf(row.text("status")), flags,
                row.optional("qualifier", Qualifier::valueOf).map(it -> it.ordinal() + 1).orElse(0),
                row.optional("direction", Direction::valueOf).map(it -> it.ordinal() + 1).orElse(0),
                low.map(BigDecimal::doubleValue).orElse(0.0), high.map(BigDecimal::doubleValue).orElse(0.0),
                row.fraction("confidence"), names.quotes().of(row.text("quote").toLowerCase(Locale.ROOT)),
                row.optional("metric").map(names.metrics()::of).orElse(Codes.NONE),
                row.optional("subject").map(names.subjects()::of).orElse(Codes.NONE),
                row.optional("holder").map(names.holders()::of).orElse(Codes.NONE),
                row.optional("value_unit").map(names.units()::of).orElse(Codes.NONE),
                names.rules().of(row.text("rule")),
                tags.isEmpty() ? Codes.NONE : names.tags().of(List.copyOf(tags)));
    }

    /// These sheets, with some articles, and the articles of some claims, read again.
    ClaimSheets refreshed(Handle handle, Set<String> articles, Set<String> claims) {
        if (articles.size() + claims.size() > FEW) {
            return load(handle);
        }
        var stale = new HashSet<>(articles);
        for (String claim : claims) {
            handle.select("SELECT article FROM claim WHERE id = ?", claim).mapTo(String.class).findOne()
                    .ifPresent(stale::add);
        }
        stale.forEach(article -> refresh(handle, article));
        return this;
    }

    private void refresh(Handle handle, String article) {
        Optional<Integer> number = handle.select("SELECT " + HEAD + " FROM article WHERE id = ?", article)
                .map((columns, _) -> head(columns)).findOne();
        if (number.isEmpty()) {
            return;
        }
        Sheet sheet = sheets.get(number.get());
        Worn worn = worn(handle, "WHERE c.article = ?", article);
        List<ClaimColumns.Cell> cells = handle.select("SELECT " + COLUMNS
                + " FROM claim c WHERE c.article = ? ORDER BY c.span_start, c.span_end DESC, c.id", article)
                .map((columns, _) -> cell(columns, number.get(), worn)).list();
        if (cells.size() == sheet.slots.length) {
            for (int i = 0; i < sheet.slots.length; i++) {
                columns.set(sheet.slots[i], cells.get(i));
            }
        } else {
            for (int slot : sheet.slots) {
                free.push(slot);
            }
            sheet.slots = cells.stream().mapToInt(this::put).toArray();
            order = Optional.empty();
        }
    }

    private int put(ClaimColumns.Cell cell) {
        if (free.isEmpty()) {
            return columns.add(cell);
        }
        int slot = free.pop();
        columns.set(slot, cell);
        return slot;
    }

    ClaimColumns columns() {
        return columns;
    }

    ClaimColumns.Names names() {
        return names;
    }

    int source(int sheet) {
        return sheets.get(sheet).source;
    }

    /// The day of publication since 1970; [Long#MIN_VALUE] for none.
    long day(int sheet) {
        return sheets.get(sheet).day;
    }

    /// Day and time of publication, for days of the same [#day]; [Long#MIN_VALUE] for none.
    long when(int sheet) {
        return sheets.get(sheet).when;
    }

    /// The articles that are not in the bin, newest publication first.
    private List<Sheet> inListOrder() {
        return sheets.stream().filter(sheet -> sheet.shown).sorted(Comparator
                .<Sheet>comparingLong(sheet -> sheet.day).thenComparingLong(sheet -> sheet.when)
                .thenComparing(sheet -> sheet.imported).reversed()
                .thenComparing(sheet -> sheet.id)).toList();
    }

    /// The slots of all claims whose article is not in the bin: newest publication first, then by place.
    int[] inOrder() {
        if (order.isEmpty()) {
            List<Sheet> sorted = inListOrder();
            var slots = new int[sorted.stream().mapToInt(sheet -> sheet.slots.length).sum()];
            int size = 0;
            for (Sheet sheet : sorted) {
                System.arraycopy(sheet.slots, 0, slots, size, sheet.slots.length);
                size += sheet.slots.length;
            }
            order = Optional.of(slots);
        }
        return order.get();
    }

    /// Tests that may ask the database for an amount.
    ClaimTests tests(Handle handle) {
        return new ClaimTests(columns, names, new ClaimTests.Beyond() {
            @Override
            public int source(int article) {
                return sheets.get(article).source;
            }

            @Override
            public int title(int article) {
                return sheets.get(article).title;
            }

            @Override
            public long day(int article) {
                return sheets.get(article).day;
            }

            @Override
            public String id(int article) {
                return sheets.get(article).id;
            }

            @Override
            public Optional<Quantity> amount(int row) {
                return handle.select("SELECT value_low, value_high, value_unit FROM claim WHERE _ROWID_ = ?", row)
                        .map((columns, _) -> new Quantity(columns.getBigDecimal(1), columns.getBigDecimal(2),
                                columns.getString(3)))
                        .findOne();
            }
        });
    }
}
