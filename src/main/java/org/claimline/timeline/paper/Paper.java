package org.claimline.timeline.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.claimline.timeline.Ends;
import org.claimline.timeline.Tick;
import org.claimline.timeline.picture.Ink;
import org.claimline.timeline.picture.Pen;
import org.claimline.timeline.picture.PricePanel;
import org.claimline.timeline.picture.Room;
import org.claimline.timeline.picture.Sheet;
import org.claimline.timeline.picture.SheetPainter;

/// A timeline to be printed: title, picture, legend; and below it, or on pages of its own, text.
///
/// @param title what it is
/// @param about the days, and what else must be known to read it
/// @param room for the picture, as wide as [#WIDTH]
/// @param legend what the marks mean
/// @param sources where it comes from, a line each
/// @param story the same in words, for a file with pages
/// @param ticks what is written beside a tick
/// @param prices what is written for a price
public record Paper(String title, String about, Sheet sheet, Room room, List<Key> legend, List<Line> sources,
        List<Line> story, Function<Tick, String> ticks, DoubleFunction<String> prices) {

    /// The width of everything in pixels.
    public static final double WIDTH = 1_240;

    private static final double MARGIN = 24;
    private static final double HEAD = 72;
    private static final double LEGEND = 30;
    private static final double TITLE = 18;

    /// What a mark means.
    public record Key(Ink line, Ink soft, String words) {}

    /// A line of text.
    ///
    /// @param size in pixels
    /// @param before the room above it
    public record Line(Ink ink, double size, double before, String words) {}

    public Paper {
        legend = List.copyOf(legend);
        sources = List.copyOf(sources);
        story = List.copyOf(story);
    }

    /// The height of title, picture and legend.
    double pictureHeight() {
        return HEAD + room.bottom() + PricePanel.HEIGHT * sheet.prices().size() + LEGEND + 12;
    }

    void paintPicture(Pen pen, Lettering lettering) {
        pen.text(Ink.TEXT, TITLE, Pen.Align.LEFT, lettering.cut(title, TITLE, WIDTH - 2 * MARGIN), MARGIN, 26);
        pen.text(Ink.TEXT_2, 12, Pen.Align.LEFT, lettering.cut(about, 12, WIDTH - 2 * MARGIN), MARGIN, 50);
        pen.line(Pen.Line.hair(Ink.BORDER), 0, HEAD - 6, WIDTH, HEAD - 6);
        pen.shifted(0, HEAD, () -> new SheetPainter(pen, room, ticks, prices).paint(sheet));
        double y = pictureHeight() - LEGEND / 2 - 6;
        double x = MARGIN;
        for (Key key : legend) {
            pen.fillRound(key.soft(), Ends.FIRM, x, y - 5, 10, 10, 10);
            pen.strokeRound(new Pen.Line(key.line(), 1.5), Ends.FIRM, x + 0.75, y - 4.25, 8.5, 8.5, 8.5);
            pen.text(Ink.TEXT_2, 12, Pen.Align.LEFT, key.words(), x + 16, y);
            x += 16 + pen.width(key.words()) + 22;
        }
    }

    /// Text in lines that are no wider than the paper.
    static List<Line> broken(List<Line> text, Lettering lettering) {
        var lines = new ArrayList<Line>();
        for (Line line : text) {
            double before = line.before();
            for (String part : lettering.lines(line.words(), line.size(), WIDTH - 2 * MARGIN)) {
                lines.add(new Line(line.ink(), line.size(), before, part));
                before = 0;
            }
        }
        return lines;
    }

    static double height(Line line) {
        return line.before() + line.size() * 1.5;
    }

    /// @param from the first line, and `to` one past the last one
    static void paint(Pen pen, List<Line> lines, int from, int to) {
        double y = 0;
        for (Line line : lines.subList(from, to)) {
            y += height(line);
            pen.text(line.ink(), line.size(), Pen.Align.LEFT, line.words(), MARGIN, y - line.size() * 0.75);
        }
    }
}
