package org.claimline.ui.tracks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import org.claimline.domain.ClaimValue;
import org.claimline.domain.Days;
import org.claimline.domain.FiscalPeriod;
import org.claimline.domain.Quantity;
import org.claimline.domain.Rating;
import org.claimline.domain.Wording;
import org.claimline.tracks.Statement;
import org.claimline.tracks.Track;
import org.claimline.ui.control.Texts;

/// A chart on the clipboard: as a picture, or as a table that spreadsheets take.
final class ChartCopy {

    /// A column of the table: its key, and what a statement has there.
    private record Column(String name, Function<Statement, String> cell) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("published", one -> one.published().map(Object::toString).orElse("")),
            new Column("low", one -> end(one.reading().value(), true)),
            new Column("high", one -> end(one.reading().value(), false)),
            new Column("unit", one -> one.reading().value() instanceof Quantity quantity ? quantity.unit() : ""),
            new Column("role", one -> Texts.of(one.role())),
            new Column("holder", one -> one.reading().holder().orElse("")),
            new Column("about", one -> one.reading().about().map(Wording::of).orElse("")),
            new Column("source", one -> one.source().orElse("")), new Column("quote", Statement::quote));

    private ChartCopy() {}

    private static String end(ClaimValue value, boolean low) {
        return switch (value) {
            case Quantity quantity -> (low ? quantity.low() : quantity.high()).toPlainString();
            case Days days -> (low ? days.first() : days.last()).toString();
            case FiscalPeriod(var label) -> label;
            case Rating(var label) -> label;
        };
    }

    /// The track's statements, one a line, cells separated by tabs, with a line of names on top.
    static String table(Track track) {
        return lines(track).stream().map(cells -> cells.stream().map(ChartCopy::plain)
                .collect(Collectors.joining("\t"))).collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<List<String>> lines(Track track) {
        var lines = new ArrayList<List<String>>();
        lines.add(COLUMNS.stream().map(column -> Texts.get("tracks.data." + column.name())).toList());
        track.statements()
                .forEach(one -> lines.add(COLUMNS.stream().map(column -> column.cell().apply(one)).toList()));
        return lines;
    }

    private static String plain(String cell) {
        return cell.replace('\t', ' ').replace('\n', ' ');
    }

    private static String html(Track track) {
        return lines(track).stream()
                .map(cells -> cells.stream().map(cell -> "<td>" + escaped(cell) + "</td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("", "<table>", "</table>"));
    }

    private static String escaped(String cell) {
        return cell.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /// Puts the track's numbers on the clipboard.
    static void data(Track track) {
        Clipboard.getSystemClipboard().setContent(
                Map.of(DataFormat.PLAIN_TEXT, table(track), DataFormat.HTML, html(track)));
    }

    /// Puts the chart on the clipboard as it is seen.
    static void picture(TrackCanvas canvas) {
        var content = new ClipboardContent();
        content.putImage(canvas.snapshot(null, null));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
