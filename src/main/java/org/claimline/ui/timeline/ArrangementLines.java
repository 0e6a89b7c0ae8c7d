package org.claimline.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// An arrangement as the lines of a file. The day of "as of" is not kept: a notebook opens as it is today.
final class ArrangementLines {

    private ArrangementLines() {}

    static List<List<String>> of(Arrangement arrangement) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("lanes", arrangement.grouping().name()));
        lines.add(List.of("axis", arrangement.axis().name()));
        Set<EntryKind> hidden = EnumSet.allOf(EntryKind.class);
        hidden.removeAll(arrangement.kinds());
        hidden.forEach(kind -> lines.add(List.of("hidden", kind.name())));
        arrangement.orders().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(order -> {
            var line = new ArrayList<>(List.of("order", order.getKey().name()));
            line.addAll(order.getValue());
            lines.add(line);
        });
        arrangement.folded().stream().sorted(Comparator.naturalOrder())
                .forEach(key -> lines.add(List.of("folded", key)));
        arrangement.hand().forEach(lane -> lines.add(List.of("lane", lane.name(), lane.query())));
        if (!arrangement.compared().isBlank()) {
            lines.add(List.of("compared", arrangement.compared()));
        }
        if (!arrangement.prices()) {
            lines.add(List.of("prices", "hidden"));
        }
        return lines;
    }

    /// What cannot be read is passed over.
    static Arrangement read(List<List<String>> lines) {
        Arrangement arrangement = Arrangement.FIRST;
        for (List<String> line : lines) {
            arrangement = read(arrangement, line).orElse(arrangement);
        }
        return arrangement;
    }

    private static Optional<Arrangement> read(Arrangement before, List<String> line) {
        try {
            return Optional.of(switch (line.getFirst()) {
                case "lanes" -> before.by(Grouping.valueOf(line.get(1)));
                case "axis" -> before.on(DateAxis.valueOf(line.get(1)));
                case "hidden" -> before.showing(EntryKind.valueOf(line.get(1)), false);
                case "order" -> before.by(Grouping.valueOf(line.get(1))).ordered(line.subList(2, line.size()))
                        .by(before.grouping());
                case "folded" -> folded(before, line.get(1));
                case "lane" -> before.with(Optional.empty(), new HandLane(line.get(1), line.get(2)));
                case "prices" -> before.withPrices(false);
                case "compared" -> before.comparedWith(line.get(1));
                default -> before;
            });
        } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    private static Arrangement folded(Arrangement before, String key) {
        int space = key.indexOf(' ');
        return before.by(Grouping.valueOf(key.substring(0, space))).folding(key.substring(space + 1), true)
                .by(before.grouping());
    }
}
