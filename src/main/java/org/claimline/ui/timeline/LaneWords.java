package org.claimline.ui.timeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimline.domain.Days;
import org.claimline.timeline.Tick;
import org.claimline.timeline.picture.Sheet;
import org.claimline.ui.control.LocalText;
import org.claimline.ui.control.Texts;

/// What is written in front of the lanes and above them.
final class LaneWords {

    private LaneWords() {}

    static List<Sheet.Head> heads(Story story) {
        var heads = new ArrayList<Sheet.Head>();
        for (int lane = 0; lane < story.lanes().size(); lane++) {
            LaneHead head = story.lanes().get(lane);
            int count = story.timeline().lane(lane).size();
            boolean isEvents = story.arrangement().grouping() == Grouping.KIND
                    && head.key().equals(EntryKind.EVENTS.name());
            heads.add(new Sheet.Head(head.title(), Texts.get("timeline.lane.count", count), heading(story, lane),
                    isEvents && count == 0 ? Texts.get("timeline.lane.no-events") : ""));
        }
        return heads;
    }

    /// What is written beside a tick of the axis: "Sep 2025", "12 Jan".
    static String tick(Tick tick) {
        LocalDate date = tick.date();
        return switch (tick.unit()) {
            case DAY, WEEK -> tick.year() ? LocalText.HERE.of(date) : LocalText.HERE.dayOfYear(date);
            case MONTH -> tick.year() ? LocalText.HERE.month(date) : LocalText.HERE.monthOfYear(date);
            case QUARTER -> Texts.get("timeline.quarter", (date.getMonthValue() + 2) / 3)
                    + (tick.year() ? " " + date.getYear() : "");
            case YEAR -> String.valueOf(date.getYear());
        };
    }

    /// What is written for a price.
    static String price(double price) {
        return LocalText.HERE.of(BigDecimal.valueOf(price).setScale(price < 10 ? 2 : 1, RoundingMode.HALF_UP)
                .stripTrailingZeros());
    }

    /// Where there are two timelines, each has a heading.
    static boolean isHeaded(Story story, int lane) {
        return story.isCompared()
                && (lane == 0 || story.lanes().get(lane).second() && !story.lanes().get(lane - 1).second());
    }

    private static String heading(Story story, int lane) {
        if (!isHeaded(story, lane)) {
            return "";
        }
        String query = lane == 0 ? story.query() : story.arrangement().compared();
        return query.isBlank() ? Texts.get("timeline.compare.all") : query;
    }

    static List<Sheet.Marker> markers(Story story) {
        return story.markers().stream().map(entry -> {
            Days when = entry.when().orElseThrow();
            return new Sheet.Marker(entry.id(), entry.label(), when.first().toEpochDay(), when.last().toEpochDay());
        }).toList();
    }
}
