package org.claimline.bench.peers;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.claimline.bench.peers.GoldText.Mention;
import org.claimline.bench.peers.Peer.Amount;
import org.claimline.bench.peers.Peer.DaySpan;
import org.claimline.domain.ClaimValue;
import org.claimline.domain.Days;
import org.claimline.domain.Finding;
import org.claimline.domain.FiscalPeriod;
import org.claimline.domain.Quantity;
import org.claimline.domain.Rating;
import org.claimline.domain.Span;
import org.claimline.extraction.ClaimExtractor;
import org.claimline.extraction.Context;
import org.claimline.extraction.Lexicon;

/// How often a claim that is offered with a confidence is right: span, value, kind and type.
final class Reliability {

    private static final class Bin {
        private int offered;
        private int right;
        private double confidence;
    }

    private Reliability() {}

    /// Prints a line for each step of confidence.
    static void print(List<GoldText> texts, PrintStream out) {
        var extractor = new ClaimExtractor(Lexicon.standard());
        var bins = new TreeMap<Integer, Bin>();
        for (GoldText text : texts) {
            List<Span> headline = text.headline() == 0 ? List.of() : List.of(new Span(0, text.headline()));
            List<Finding> findings = extractor.extract(text.text(),
                    new Context(Optional.of(text.published()), Optional.empty(), headline));
            judge(text, findings, bins);
        }
        out.println("| confidence | claims | offered with, on average | right |");
        out.println("|---|---:|---:|---:|");
        for (Map.Entry<Integer, Bin> entry : bins.descendingMap().entrySet()) {
            Bin bin = entry.getValue();
            out.printf(Locale.ROOT, "| %.2f to %.2f | %d | %.3f | %.3f |%n", entry.getKey() / 20.0,
                    (entry.getKey() + 1) / 20.0, bin.offered, bin.confidence / bin.offered,
                    (double) bin.right / bin.offered);
        }
    }

    private static void judge(GoldText text, List<Finding> findings, Map<Integer, Bin> bins) {
        var taken = new HashSet<Mention>();
        for (Finding finding : findings) {
            Optional<Mention> mention = best(text.mentions(), finding.span(), taken);
            mention.ifPresent(taken::add);
            boolean excused = mention.map(Mention::optional).orElseGet(() -> touchesOptional(text, finding.span()));
            if (!excused) {
                double confidence = finding.evidence().confidence();
                Bin bin = bins.computeIfAbsent(Math.min(19, (int) (confidence * 20 + 1e-9)), _ -> new Bin());
                bin.offered++;
                bin.confidence += confidence;
                bin.right += mention.filter(gold -> isRight(gold, finding)).isPresent() ? 1 : 0;
            }
        }
    }

    private static boolean touchesOptional(GoldText text, Span span) {
        return text.mentions().stream()
                .anyMatch(mention -> mention.optional() && mention.start() < span.end() && span.start() < mention.end());
    }

    private static Optional<Mention> best(List<Mention> mentions, Span span, HashSet<Mention> taken) {
        var candidates = new ArrayList<>(mentions);
        candidates.removeAll(taken);
        return candidates.stream().filter(mention -> 2 * overlap(mention, span) >= Math
                .max(mention.end() - mention.start(), span.length()))
                .max((a, b) -> Integer.compare(overlap(a, span), overlap(b, span)));
    }

    private static int overlap(Mention mention, Span span) {
        return Math.max(0, Math.min(mention.end(), span.end()) - Math.max(mention.start(), span.start()));
    }

    private static boolean isRight(Mention gold, Finding finding) {
        return gold.type().equals(finding.reading().type().name().toLowerCase(Locale.ROOT))
                && isSame(gold, finding.reading().value());
    }

    private static boolean isSame(Mention gold, ClaimValue value) {
        return switch (value) {
            case Quantity quantity -> gold.value()
                    .filter(amount -> amount.isSameAs(new Amount(quantity.low(), quantity.high()))).isPresent();
            case Days days -> gold.days().filter(new DaySpan(days.first(), days.last())::equals).isPresent();
            case FiscalPeriod(var label) -> gold.label().equalsIgnoreCase(label);
            case Rating(var label) -> gold.label().equalsIgnoreCase(label);
        };
    }
}
