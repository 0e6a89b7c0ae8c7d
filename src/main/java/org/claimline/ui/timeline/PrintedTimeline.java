package org.claimline.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimline.domain.Days;
import org.claimline.domain.Published;
import org.claimline.domain.TimelineRow;
import org.claimline.notebook.TimelineExport;
import org.claimline.timeline.LaneStack;
import org.claimline.timeline.TimeScale;
import org.claimline.timeline.Timeline.Extent;
import org.claimline.timeline.TimelineLayout;
import org.claimline.timeline.paper.Lettering;
import org.claimline.timeline.paper.Palette;
import org.claimline.timeline.paper.Paper;
import org.claimline.timeline.paper.PaperFile;
import org.claimline.timeline.picture.Ink;
import org.claimline.timeline.picture.Room;
import org.claimline.timeline.picture.Sheet;
import org.claimline.ui.control.LocalText;
import org.claimline.ui.control.Texts;

/// A story as a file. Made on a worker.
final class PrintedTimeline {

    private static final double GUTTER = 150;
    private static final double LANES = 560;
    /// A file with pages tells the story in words too, up to so many entries.
    private static final int MOST_TOLD = 600;

    private final Story story;
    private final Extent days;
    private final long today;
    private final String title;
    private final Palette palette;
    private final List<Entry> entries;

    /// @param days what of it
    /// @param today an epoch day
    /// @param title of the notebook
    PrintedTimeline(Story story, Extent days, long today, String title, Palette palette) {
        this.story = story;
        this.days = days;
        this.today = today;
        this.title = title;
        this.palette = palette;
        this.entries = story.dated().stream().filter(entry -> entry.on(story.arrangement().axis())
                .filter(this::isWithin).isPresent()).toList();
    }

    private boolean isWithin(Days when) {
        return when.last().toEpochDay() >= days.first() && when.first().toEpochDay() <= days.last();
    }

    byte[] as(ExportForm form) {
        return switch (form) {
            case PDF -> new PaperFile(paper(), palette).pdf();
            case PNG -> new PaperFile(paper(), palette).png();
            case SVG -> new PaperFile(paper(), palette).svg();
            case MARKDOWN -> TimelineExport.markdown(title, rows());
            case CSV -> TimelineExport.csv(rows());
            case STORY -> TimelineExport.story(title, rows());
        };
    }

    private List<TimelineRow> rows() {
        return entries.stream().map(this::row).toList();
    }

    private TimelineRow row(Entry entry) {
        Set<String> lanes = new LinkedHashSet<>();
        story.itemsOf(entry).forEach(item -> lanes.add(story.lanes().get(item.lane()).title()));
        return new TimelineRow(entry.id(), entry.on(story.arrangement().axis()), EntryText.kind(entry),
                EntryText.what(entry), EntryText.quote(entry), entry.articleTitle(), entry.source(),
                entry.published(), String.join(", ", lanes));
    }

    private Paper paper() {
        double top = Room.AXIS + (story.markers().isEmpty() ? 0 : Room.MARKERS);
        TimeScale scale = TimeScale.fitting(days.first(), days.last(), Paper.WIDTH - GUTTER);
        List<LaneStack.Slot> slots = IntStream.range(0, story.lanes().size())
                .mapToObj(lane -> new LaneStack.Slot(lane,
                        story.arrangement().isFolded(story.lanes().get(lane).key()), LaneWords.isHeaded(story, lane)))
                .toList();
        LaneStack stack = LaneStack.of(story.timeline(), slots, LANES);
        var room = new Room(Paper.WIDTH, GUTTER, top, top + stack.height());
        var layout = new TimelineLayout(new Lettering(palette.family())::width);
        var sheet = new Sheet(layout.frame(story.timeline(), stack, scale, top, stack.height(), 0),
                LaneWords.heads(story), LaneWords.markers(story), Optional.empty(), Optional.empty(),
                OptionalLong.of(today), Optional.empty(), story.prices(), false);
        return new Paper(title, about(), sheet, room, legend(), sources(), told(), LaneWords::tick, LaneWords::price);
    }

    /// "1 Sep 2025 – 31 Jan 2026 · Date: happened · 120 items".
    private String about() {
        String range = LocalText.HERE.of(LocalDate.ofEpochDay(days.first())) + " – "
                + LocalText.HERE.of(LocalDate.ofEpochDay(days.last()));
        String asOf = story.arrangement().asOf().map(day -> " · " + Texts.get("timeline.as-of.day",
                LocalText.HERE.of(day))).orElse("");
        return range + " · " + Texts.get("timeline.dates", Texts.of(story.arrangement().axis())) + asOf + " · "
                + Texts.get("timeline.strip.count", entries.size()) + (story.query().isEmpty()
                        ? ""
                        : " · " + story.query());
    }

    private List<Paper.Key> legend() {
        var keys = new ArrayList<Paper.Key>();
        for (EntryKind kind : EntryKind.values()) {
            if (entries.stream().anyMatch(entry -> entry.kind() == kind)) {
                keys.add(new Paper.Key(Ink.line(kind.mark()), Ink.line(kind.mark()), Texts.of(kind)));
            }
        }
        if (entries.stream().anyMatch(Entry::isSuggested)) {
            keys.add(new Paper.Key(Ink.TEXT_2, Ink.SURFACE, Texts.get("timeline.export.hollow")));
        }
        return keys;
    }

    private List<Paper.Line> sources() {
        var lines = new ArrayList<Paper.Line>();
        lines.add(new Paper.Line(Ink.TEXT, 14, 14, Texts.get("timeline.export.sources")));
        Set<String> known = new LinkedHashSet<>();
        for (Entry entry : entries.stream().sorted(Comparator.comparing(entry -> entry.published()
                .map(Published::date).orElse(LocalDate.MAX))).toList()) {
            entry.articleTitle().ifPresent(article -> known.add(String.join(" · ", List.of(article,
                    entry.source().orElse(""), entry.published().map(day -> LocalText.HERE.of(day.date())).orElse("")))
                    .replace(" ·  ·", " ·")));
        }
        known.forEach(source -> lines.add(new Paper.Line(Ink.TEXT_2, 11, 1, source)));
        return known.isEmpty() ? List.of() : lines;
    }

    private List<Paper.Line> told() {
        var lines = new ArrayList<Paper.Line>();
        if (entries.size() > MOST_TOLD) {
            return lines;
        }
        for (Entry entry : entries) {
            lines.add(new Paper.Line(Ink.TEXT, 13, 10, EntryText.when(entry) + " · " + EntryText.what(entry)));
            EntryText.quote(entry).ifPresent(quote -> lines.add(new Paper.Line(Ink.TEXT_2, 12, 1, quote)));
            String origin = EntryText.origin(entry);
            if (!origin.isEmpty()) {
                lines.add(new Paper.Line(Ink.TEXT_3, 11, 1, origin));
            }
        }
        return lines;
    }
}
