package org.claimline.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.claimline.domain.Days;
import org.claimline.domain.PriceSeries;
import org.claimline.timeline.Ends;
import org.claimline.timeline.Timeline;
import org.claimline.timeline.TimelineItem;
import org.claimline.timeline.picture.PricePanel;

/// What of a notebook the timeline shows, in its lanes. Built on a worker; immutable.
final class Story {

    static final Story EMPTY = of(Material.NONE, Arrangement.FIRST, "");

    /// One of two timelines on the same axis.
    ///
    /// @param ids of its entries
    /// @param before how many lanes stand above it
    private record Half(LaneBook lanes, Set<String> ids, int before) {}

    private final Arrangement arrangement;
    private final String query;
    private final Optional<Days> studied;
    private final List<Half> halves = new ArrayList<>();
    private final List<LaneHead> lanes = new ArrayList<>();
    private final Map<String, Entry> byId = new HashMap<>();
    private final List<Entry> dated;
    private final List<Entry> undated;
    private final List<Entry> markers;
    private final Timeline timeline;
    private final List<PricePanel> prices;
    private final int left;

    private Story(Material material, Arrangement arrangement, String query) {
        this.arrangement = arrangement;
        this.query = query;
        this.studied = material.studied();
        List<Entry> known = material.entries().stream().filter(entry -> arrangement.kinds().contains(entry.kind())
                && arrangement.asOf().filter(day -> !entry.isKnownOn(day)).isEmpty()).toList();
        addHalf(known, query, false);
        if (isCompared()) {
            addHalf(known, arrangement.compared(), true);
        }
        left = material.entries().size() - byId.size();
        dated = byId.values().stream().filter(entry -> entry.on(arrangement.axis()).isPresent())
                .sorted(Comparator.comparing((Entry entry) -> entry.on(arrangement.axis()).orElseThrow().first())
                        .thenComparing(Entry::kind).thenComparing(Entry::id))
                .toList();
        undated = known.stream()
                .filter(entry -> byId.containsKey(entry.id()) && entry.on(arrangement.axis()).isEmpty()).toList();
        markers = known.stream().filter(Story::isMarker).sorted(Comparator.comparing(
                (Entry entry) -> entry.when().orElseThrow().first())).toList();
        prices = arrangement.prices() ? ToldPrices.panels(until(material.prices()), known) : List.of();
        timeline = new Timeline(Math.max(1, lanes.size()), dated.stream().flatMap(this::itemsOf).toList());
    }

    /// @param query what is typed into the search field
    static Story of(Material material, Arrangement arrangement, String query) {
        return new Story(material, arrangement, query.strip());
    }

    private void addHalf(List<Entry> known, String typed, boolean second) {
        Predicate<Entry> match = typed.isBlank() ? _ -> true : new EntryMatch(typed);
        List<Entry> found = known.stream().filter(match).toList();
        var ids = new HashSet<String>(found.size() * 2);
        for (Entry entry : found) {
            ids.add(entry.id());
            byId.put(entry.id(), entry);
        }
        var book = new LaneBook(found, arrangement, second);
        halves.add(new Half(book, ids, lanes.size()));
        lanes.addAll(book.heads());
    }

    /// The prices as they could have been known.
    private List<PriceSeries> until(List<PriceSeries> all) {
        return arrangement.asOf().map(day -> all.stream().map(one -> new PriceSeries(one.name(), one.currency(),
                one.closes().headMap(day, true))).toList()).orElse(all);
    }

    static boolean isMarker(Entry entry) {
        return entry.kind() == EntryKind.EVENTS && entry.tags().contains(Material.MARKER);
    }

    /// The entry as it stands on the axis, once for each of its lanes; nothing for an undated one.
    Stream<TimelineItem> itemsOf(Entry entry) {
        Optional<Days> when = entry.on(arrangement.axis());
        if (when.isEmpty() || !byId.containsKey(entry.id())) {
            return Stream.empty();
        }
        var items = new ArrayList<TimelineItem>(1);
        for (Half half : halves) {
            if (half.ids().contains(entry.id())) {
                half.lanes().placesOf(entry)
                        .forEach(place -> items.add(item(entry, half.before() + place, when.get())));
            }
        }
        return items.stream();
    }

    private TimelineItem item(Entry entry, int lane, Days when) {
        return new TimelineItem(entry.id(), lane, entry.kind().mark(), when.first().toEpochDay(),
                when.last().toEpochDay(), arrangement.axis() == DateAxis.CAPTURED
                        ? Ends.FIRM
                        : entry.ends(),
                entry.label(), entry.isSuggested());
    }

    /// The entry in one of its lanes, or in its first one.
    Optional<TimelineItem> itemOf(Entry entry, int lane) {
        List<TimelineItem> items = itemsOf(entry).toList();
        return items.stream().filter(item -> item.lane() == lane).findFirst().or(() -> items.stream().findFirst());
    }

    Optional<Entry> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Arrangement arrangement() {
        return arrangement;
    }

    /// What was searched for in the first timeline; may be empty.
    String query() {
        return query;
    }

    /// Whether there are two timelines on the axis.
    boolean isCompared() {
        return !arrangement.compared().isBlank();
    }

    /// From top to bottom.
    List<LaneHead> lanes() {
        return lanes;
    }

    /// By first day.
    List<Entry> dated() {
        return dated;
    }

    /// What has no place on the axis.
    List<Entry> undated() {
        return undated;
    }

    /// What stands across all lanes, by first day.
    List<Entry> markers() {
        return markers;
    }

    /// The dated entries as items, in the lanes by their number.
    Timeline timeline() {
        return timeline;
    }

    /// What is drawn below the lanes.
    List<PricePanel> prices() {
        return prices;
    }

    /// How many entries there are, each counted once.
    int size() {
        return byId.size();
    }

    /// The period under study.
    Optional<Days> studied() {
        return studied;
    }

    /// How many entries are not shown.
    int left() {
        return left;
    }
}
