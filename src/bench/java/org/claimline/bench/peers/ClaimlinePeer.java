package org.claimline.bench.peers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.domain.Days;
import org.claimline.domain.Finding;
import org.claimline.domain.FiscalPeriod;
import org.claimline.domain.Quantity;
import org.claimline.domain.Rating;
import org.claimline.extraction.ClaimExtractor;
import org.claimline.extraction.Context;

/// Our own engine, all attributes included.
final class ClaimlinePeer implements Peer {

    private final ClaimExtractor extractor;

    ClaimlinePeer(ClaimExtractor extractor) {
        this.extractor = extractor;
    }

    @Override
    public String name() {
        return "Claimline";
    }

    @Override
    public Set<Class> classes() {
        return EnumSet.allOf(Class.class);
    }

    @Override
    public List<Found> find(String text, LocalDate published) {
        var found = new ArrayList<Found>();
        for (Finding finding : extractor.extract(text, new Context(Optional.of(published), Optional.empty(),
                List.of()))) {
            int start = finding.span().start();
            int end = finding.span().end();
            switch (finding.reading().value()) {
                case Days days -> found.add(Found.date(start, end, days.first(), days.last()));
                case FiscalPeriod _ -> found.add(Found.without(start, end, Class.DATE));
                case Quantity quantity when quantity.unit().equals("%") -> found.add(
                        Found.amount(start, end, Class.PERCENT, quantity.low(), quantity.high(), "%"));
                case Quantity quantity when isCurrency(quantity.unit()) -> found.add(
                        Found.amount(start, end, Class.MONEY, quantity.low(), quantity.high(), quantity.unit()));
                case Quantity _, Rating _ -> {
                }
            }
        }
        return found;
    }

    static boolean isCurrency(String unit) {
        return unit.length() == 3 && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }
}
