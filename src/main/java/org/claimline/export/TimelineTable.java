package org.claimline.export;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.domain.Days;
import org.claimline.domain.Published;
import org.claimline.domain.TimelineRow;
import org.claimline.domain.Wording;

/// The timeline as a table, and as a story.
public final class TimelineTable {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private TimelineTable() {}

    /// One row a line; days as ISO dates.
    public static String csv(List<TimelineRow> rows) {
        var csv = new Csv("id", "start_date", "end_date", "precision", "kind", "what", "quote", "title", "source",
                "published", "lanes");
        for (TimelineRow row : rows) {
            csv.plain(row.id()).plain(row.when().map(Days::first)).plain(row.when().map(Days::last))
                    .plain(row.when().map(days -> days.precision().name().toLowerCase(Locale.ROOT)))
                    .text(row.kind()).text(row.what()).text(row.quote()).text(row.title()).text(row.source())
                    .plain(row.published().map(Published::date)).text(row.lanes()).endRow();
        }
        return csv.toString();
    }

    /// A table of GitHub's Markdown under a heading.
    public static String markdown(String title, List<TimelineRow> rows) {
        var table = new StringBuilder("# " + cell(title) + "\n\n| When | Kind | What | Quote | Source |\n"
                + "|---|---|---|---|---|\n");
        for (TimelineRow row : rows) {
            table.append("| ").append(when(row)).append(" | ").append(cell(row.kind())).append(" | ")
                    .append(cell(row.what())).append(" | ").append(row.quote().map(TimelineTable::cell).orElse(""))
                    .append(" | ").append(cell(origin(row))).append(" |\n");
        }
        return table.toString();
    }

    /// The same from top to bottom: a heading for each month, the words of the sources as quotations.
    public static String story(String title, List<TimelineRow> rows) {
        var story = new StringBuilder("# " + cell(title) + '\n');
        String month = "";
        for (TimelineRow row : rows) {
            String own = row.when().map(days -> MONTH.format(days.first())).orElse("Undated");
            if (!own.equals(month)) {
                story.append("\n## ").append(own).append('\n');
                month = own;
            }
            story.append("\n**").append(when(row)).append("** · ").append(cell(row.what())).append('\n');
            row.quote().ifPresent(quote -> story.append("\n> ").append(cell(quote)).append('\n'));
            String origin = origin(row);
            if (!origin.isEmpty()) {
                story.append("\n*").append(cell(origin)).append("*\n");
            }
        }
        return story.toString();
    }

    private static String when(TimelineRow row) {
        return row.when().map(Wording::of).orElse("");
    }

    private static String origin(TimelineRow row) {
        return String.join(", ", Stream.of(row.title(), row.source(),
                row.published().map(published -> Wording.of(published.date()))).flatMap(Optional::stream).toList());
    }

    /// One line in which no character means anything.
    private static String cell(String text) {
        return MarkdownText.escape(MarkdownText.oneLine(text));
    }
}
