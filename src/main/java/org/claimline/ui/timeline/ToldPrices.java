package org.claimline.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.ClaimType;
import org.claimline.domain.Days;
import org.claimline.domain.Kind;
import org.claimline.domain.PriceSeries;
import org.claimline.domain.Quantity;
import org.claimline.timeline.picture.PricePanel;
import org.claimline.tracks.Terms;

/// The prices below the lanes: the notebook's series, and on them the share prices that claims tell.
final class ToldPrices {

    private static final String METRIC = "share price";
    private static final long SHORT = 7;
    /// What costs more is no share.
    private static final double DEAREST = 1_000_000;

    private ToldPrices() {}

    /// A panel per currency, in the order of their codes.
    static List<PricePanel> panels(List<PriceSeries> series, List<Entry> entries) {
        Map<String, List<PricePanel.Line>> lines = new TreeMap<>();
        Map<String, List<PricePanel.Point>> points = new TreeMap<>();
        for (PriceSeries one : series) {
            lines.computeIfAbsent(one.currency(), _ -> new ArrayList<>()).add(new PricePanel.Line(one.name(),
                    one.closes().keySet().stream().mapToLong(day -> day.toEpochDay()).toArray(),
                    one.closes().values().stream().mapToDouble(Number::doubleValue).toArray()));
        }
        for (Entry entry : entries) {
            point(entry).ifPresent(told -> points.computeIfAbsent(told.currency(), _ -> new ArrayList<>())
                    .add(told.point()));
        }
        var currencies = new TreeMap<String, Boolean>();
        lines.keySet().forEach(currency -> currencies.put(currency, true));
        points.forEach((currency, told) -> currencies.put(currency, told.size() > 1 || lines.containsKey(currency)));
        return currencies.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey)
                .map(currency -> new PricePanel(currency, lines.getOrDefault(currency, List.of()),
                        points.getOrDefault(currency, List.of()).stream()
                                .sorted(Comparator.comparingLong(PricePanel.Point::day)).toList()))
                .toList();
    }

    private record Told(String currency, PricePanel.Point point) {}

    private static Optional<Told> point(Entry entry) {
        if (!(entry.subject() instanceof Entry.OfClaim(ClaimRow row)) || row.claim().kind() != Kind.FIGURE
                || row.claim().reading().type() != ClaimType.MONEY
                || !(row.claim().reading().value() instanceof Quantity price) || !price.isPoint()
                || price.low().doubleValue() > DEAREST) {
            return Optional.empty();
        }
        boolean isPrice = row.claim().reading().metric()
                .filter(metric -> Terms.standard().isSameMetric(metric, METRIC, false)).isPresent();
        Optional<Days> day = entry.when().filter(days -> days.length() <= SHORT)
                .or(() -> entry.on(DateAxis.PUBLISHED));
        return isPrice && price.low().signum() > 0
                ? day.map(days -> new Told(price.unit(), new PricePanel.Point(entry.id(), days.last().toEpochDay(),
                        price.low().doubleValue(), price.low().toPlainString())))
                : Optional.empty();
    }
}
