package org.claimline.importing.records;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.domain.Encoding;
import org.claimline.domain.Encoding.Certainty;
import org.claimline.domain.FieldMapping;
import org.claimline.domain.FieldMapping.DateOrder;
import org.claimline.domain.FieldMapping.Role;
import org.claimline.domain.OpeningHints;
import org.claimline.domain.RecordPreview;
import org.claimline.domain.UnreadableException;
import org.claimline.domain.UnreadableException.Reason;
import org.claimline.importing.encoding.Charsets;
import org.claimline.importing.encoding.StreamEncoding;
import org.claimline.importing.format.Format;
import org.claimline.importing.format.Pieces;
import org.claimline.importing.format.Source;
import tools.jackson.databind.node.ObjectNode;

/// A table, a file of JSON lines or a JSON document: each row is one article. The file is read twice, first its
/// beginning, which says what the fields are; it is never held in memory.
public final class RecordContainer {

    private static final int PREVIEWED = 5;

    private final RowFile file;
    private final Encoding encoding;
    private final RowSample sample;
    private final FieldMapping mapping;

    private RecordContainer(Format format, Source source, long limit, OpeningHints hints)
            throws IOException, UnreadableException {
        this.encoding = encoding(source, hints);
        this.file = file(format, source, Charset.forName(encoding.charset()), (int) Math.min(limit, 1 << 29));
        this.sample = RowSample.of(file);
        FieldMapping names = MappingGuess.of(sample.columns(), sample.rows());
        FieldMapping guess = names.withDates(dates(names));
        this.mapping = hints.mappings().of(sample.columns(), guess).orElse(guess);
    }

    /// Hands over the rows that have a text. Those that have none, and those that cannot be read, are named together.
    ///
    /// @param format JSON, JSONL or CSV
    /// @throws UnreadableException when no field holds texts, or the file breaks off; rows before that stay good
    public static void open(Format format, Source source, Pieces pieces) throws UnreadableException, IOException {
        new RecordContainer(format, source, pieces.limit(), pieces.hints()).rows(pieces);
    }

    /// What a file looks like before it is imported.
    ///
    /// @param limit the largest row, in bytes
    /// @throws UnreadableException when it holds no rows
    public static RecordPreview preview(Format format, Source source, long limit, OpeningHints hints)
            throws UnreadableException, IOException {
        var container = new RecordContainer(format, source, limit, hints);
        List<String> columns = container.sample.columns();
        List<List<String>> rows = container.sample.rows().stream().limit(PREVIEWED)
                .map(row -> columns.stream().map(c -> String.join("\n", FieldPath.values(row, c))).toList()).toList();
        return new RecordPreview(format.words(), container.encoding, container.file.separator(), columns,
                container.mapping, Optional.empty(), rows);
    }

    /// Whether a text is a table beyond doubt: it begins with Excel's `sep=;`, or it is called a table and most of its
    /// rows have the same number of cells.
    ///
    /// @param text the beginning of the file
    /// @param named whether the file's name says that it is a table
    public static boolean opensAsTable(String text, boolean named) {
        return text.regionMatches(true, 0, "sep=", 0, 4) && text.indexOf('\n') == 5
                || named && TableDialect.isTable(text);
    }

    private static Encoding encoding(Source source, OpeningHints hints) throws IOException, UnreadableException {
        Optional<Charset> chosen = hints.charset().flatMap(Charsets::named);
        if (chosen.isPresent()) {
            return new Encoding(chosen.get().name(), Certainty.ENTERED);
        }
        try (InputStream in = source.open()) {
            return StreamEncoding.of(in);
        }
    }

    private static RowFile file(Format format, Source source, Charset charset, int longest)
            throws IOException, UnreadableException {
        return switch (format) {
            case CSV -> new TableFile(source::open, charset, longest);
            case JSONL -> new LinesFile(source::open, charset, longest);
            default -> new JsonFile(source::open, charset, longest);
        };
    }

    /// The whole column decides where its beginning leaves it open.
    private DateOrder dates(FieldMapping guess) throws IOException {
        Optional<String> field = guess.field(Role.PUBLISHED);
        if (field.isEmpty() || sample.isWhole() || !RowDate.isOpen(sample.values(field.get()))) {
            return guess.dates();
        }
        var search = new OrderSearch(field.get());
        try {
            file.each(search);
        } catch (UnreadableException _) {
            return search.order.orElse(guess.dates());
        }
        return search.order.orElse(guess.dates());
    }

    /// Looks for the first row whose date can be read in one way alone.
    private static final class OrderSearch implements RowTaker {

        private final String field;
        private Optional<DateOrder> order = Optional.empty();

        OrderSearch(String field) {
            this.field = field;
        }

        @Override
        public boolean row(long number, ObjectNode row) {
            List<String> values = FieldPath.values(row, field);
            if (!RowDate.isOpen(values)) {
                order = Optional.of(RowDate.order(values));
            }
            return order.isEmpty();
        }

        @Override
        public boolean bad(long number, UnreadableException why) {
            return true;
        }
    }

    private void rows(Pieces pieces) throws IOException, UnreadableException {
        for (String field : mapping.fields().values()) {
            if (!sample.columns().contains(field)) {
                throw new UnreadableException(Reason.NO_TEXT,
                        "it has no field “%s”; its fields are %s".formatted(field, named(sample.columns())));
            }
        }
        if (!mapping.hasText()) {
            throw new UnreadableException(Reason.NO_TEXT,
                    "none of its fields looks like the text of articles: they are " + named(sample.columns()));
        }
        var handing = new Handing(pieces);
        try {
            file.each(handing);
        } finally {
            handing.report();
        }
    }

    private static String named(List<String> columns) {
        String all = String.join(", ", columns);
        return all.length() > 200 ? all.substring(0, 200) + "…" : all;
    }

    /// Hands over the rows.
    private final class Handing implements RowTaker {

        private final Pieces pieces;
        private final RowNumbers silent = new RowNumbers();
        private final List<Faulty> faulty = new ArrayList<>();
        private boolean wanted = true;

        private record Faulty(UnreadableException why, RowNumbers numbers) {}

        Handing(Pieces pieces) {
            this.pieces = pieces;
        }

        @Override
        public boolean row(long number, ObjectNode row) {
            if (isSilent(row)) {
                silent.add(number);
            } else {
                wanted = pieces.row(String.valueOf(number), Records.bytes(row), Optional.of(mapping));
            }
            return wanted;
        }

        @Override
        public boolean bad(long number, UnreadableException why) {
            Optional<Faulty> same = faulty.stream()
                    .filter(f -> String.valueOf(f.why().getMessage()).equals(why.getMessage())).findFirst();
            if (same.isEmpty()) {
                faulty.add(new Faulty(why, new RowNumbers()));
            }
            same.orElseGet(faulty::getLast).numbers().add(number);
            return wanted;
        }

        private boolean isSilent(ObjectNode row) {
            return mapping.field(Role.TEXT).map(f -> FieldPath.values(row, f)).orElse(List.of()).isEmpty()
                    && mapping.field(Role.SUMMARY).map(f -> FieldPath.values(row, f)).orElse(List.of()).isEmpty();
        }

        void report() {
            if (wanted && silent.count() > 0) {
                String field = mapping.field(Role.TEXT).or(() -> mapping.field(Role.SUMMARY)).orElse("");
                wanted = pieces.refused(silent.toString(), new UnreadableException(Reason.NO_TEXT,
                        "%s nothing in “%s”".formatted(silent.count() == 1
                                ? "the row has"
                                : "%,d rows have"
                                        .formatted(silent.count()),
                                field)));
            }
            for (Faulty fault : faulty) {
                wanted = wanted && pieces.refused(fault.numbers().toString(), new UnreadableException(
                        fault.why().reason(), "%s %s".formatted(fault.numbers().count() == 1
                                ? "the row is"
                                : "%,d rows are".formatted(fault.numbers().count()), fault.why().getMessage())));
            }
        }
    }
}
