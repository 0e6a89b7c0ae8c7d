package org.claimline.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.Reading;
import org.claimline.tracks.Terms;
import org.claimline.ui.control.Texts;

/// Which lanes there are, and which of them an entry stands in: more than one where it has several tags or meets several
/// queries, and one for what has no name to go by.
final class LaneBook {

    /// So many lanes have names; what is rarer shares one.
    static final int MOST = 40;

    private static final String NONE = "~none";
    private static final String ARTICLES = "~articles";
    private static final String EVENTS = "~events";
    private static final String OTHER = "~other";
    private static final List<String> LAST = List.of(OTHER, NONE, EVENTS, ARTICLES);

    private final Grouping grouping;
    private final Map<String, EntryMatch> queries = new LinkedHashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<LaneHead> heads = new ArrayList<>();

    /// @param entries all that is to stand in the lanes
    /// @param second whether these are the lanes of the second of two timelines
    LaneBook(List<Entry> entries, Arrangement arrangement, boolean second) {
        grouping = arrangement.grouping();
        arrangement.hand().forEach(lane -> queries.put(lane.name(), new EntryMatch(lane.query())));
        Map<String, Integer> counts = new HashMap<>();
        Map<String, String> titles = new HashMap<>();
        for (Entry entry : entries) {
            for (String name : names(entry)) {
                String key = key(name);
                counts.merge(key, 1, Integer::sum);
                titles.putIfAbsent(key, name);
            }
        }
        (second ? List.<String>of() : fixed(arrangement)).forEach(name -> {
            counts.putIfAbsent(name, 0);
            titles.put(name, name);
        });
        List<String> keys = ordered(counts, arrangement);
        for (String key : keys) {
            places.put(key, heads.size());
            heads.add(new LaneHead(key, title(key, titles.getOrDefault(key, key)), second));
        }
    }

    /// The lanes from top to bottom.
    List<LaneHead> heads() {
        return heads;
    }

    /// The numbers of the lanes that an entry stands in; at least one.
    List<Integer> placesOf(Entry entry) {
        return names(entry).stream().map(this::key).map(key -> places.getOrDefault(key, -1))
                .map(place -> place >= 0 ? place : places.getOrDefault(OTHER, 0)).distinct().toList();
    }

    private List<String> names(Entry entry) {
        return switch (grouping) {
            case KIND -> List.of(entry.kind().name());
            case TAG -> entry.tags().isEmpty() ? List.of(nameless(entry)) : entry.tags();
            case SUBJECT -> name(entry, entry.row().map(ClaimRow::claim).flatMap(it -> it.reading().subject()));
            case METRIC -> name(entry, entry.row().map(row -> row.claim().reading())
                    .flatMap(Terms.standard()::metricName));
            case HOLDER -> name(entry, entry.row().map(ClaimRow::claim).map(it -> it.reading())
                    .flatMap(Reading::holder));
            case SOURCE -> name(entry, entry.source());
            case HAND -> {
                List<String> met = queries.entrySet().stream().filter(lane -> lane.getValue().test(entry))
                        .map(Map.Entry::getKey).toList();
                yield met.isEmpty() ? List.of(NONE) : met;
            }
        };
    }

    private static List<String> name(Entry entry, Optional<String> name) {
        return List.of(name.map(String::strip).filter(words -> !words.isEmpty()).orElse(nameless(entry)));
    }

    private static String nameless(Entry entry) {
        return switch (entry.kind()) {
            case ARTICLES -> ARTICLES;
            case EVENTS -> EVENTS;
            case FIGURES, DATES, TARGETS -> NONE;
        };
    }

    private String key(String name) {
        return switch (grouping) {
            case KIND, HAND -> name;
            case SUBJECT, HOLDER -> Terms.standard().subject(name);
            case TAG, METRIC, SOURCE -> name.toLowerCase(Locale.ROOT);
        };
    }

    /// Lanes that are there even when nothing stands in them.
    private static List<String> fixed(Arrangement arrangement) {
        return switch (arrangement.grouping()) {
            case KIND -> arrangement.kinds().stream().map(EntryKind::name).toList();
            case HAND -> arrangement.hand().stream().map(HandLane::name).toList();
            case TAG, SUBJECT, METRIC, SOURCE, HOLDER -> List.of();
        };
    }

    /// The user's order first, then what there is most of, and last what has no name.
    private static List<String> ordered(Map<String, Integer> counts, Arrangement arrangement) {
        List<String> own = arrangement.order();
        List<String> fixed = fixed(arrangement);
        Comparator<String> byCount = Comparator.comparing((String key) -> counts.getOrDefault(key, 0)).reversed()
                .thenComparing(Comparator.naturalOrder());
        List<String> frequent = counts.keySet().stream().sorted(byCount).toList();
        var kept = new ArrayList<>(frequent.subList(0, Math.min(MOST, frequent.size())));
        frequent.stream().skip(MOST).filter(key -> own.contains(key) || LAST.contains(key)).forEach(kept::add);
        if (frequent.size() > kept.size()) {
            kept.add(OTHER);
        }
        kept.sort(Comparator.<String>comparingInt(key -> own.contains(key) ? own.indexOf(key) : own.size())
                .thenComparing(LAST::indexOf)
                .thenComparingInt(fixed::indexOf).thenComparing(byCount));
        return kept;
    }

    private String title(String key, String name) {
        if (grouping == Grouping.KIND) {
            return Texts.of(EntryKind.valueOf(key));
        }
        return switch (key) {
            case ARTICLES -> Texts.of(EntryKind.ARTICLES);
            case EVENTS -> Texts.of(EntryKind.EVENTS);
            case OTHER -> Texts.get("timeline.lane.other");
            case NONE -> Texts.get("timeline.lane.none." + grouping.name().toLowerCase(Locale.ROOT));
            default -> name;
        };
    }
}
