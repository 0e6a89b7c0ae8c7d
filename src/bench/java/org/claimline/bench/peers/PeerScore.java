package org.claimline.bench.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.bench.peers.GoldText.Mention;
import org.claimline.bench.peers.Peer.Found;

/// How well a peer does on one class of mentions: a hit overlaps by at least half of the longer span and has the value.
final class PeerScore {

    private final Peer.Class what;
    private int gold;
    private int found;
    private int spans;
    private int values;

    PeerScore(Peer.Class what) {
        this.what = what;
    }

    void add(GoldText text, List<Found> answers) {
        var open = new ArrayList<>(answers.stream().filter(answer -> answer.what() == what).toList());
        for (Mention mention : text.mentions()) {
            if (mention.what().filter(what::equals).isEmpty()) {
                open.removeIf(answer -> overlap(mention, answer) > 0);
                continue;
            }
            Optional<Found> best = best(mention, open);
            best.ifPresent(open::remove);
            if (!mention.optional()) {
                gold++;
                if (best.isPresent()) {
                    found++;
                    spans++;
                    values += isSame(mention, best.get()) ? 1 : 0;
                }
            }
        }
        found += open.size();
    }

    private static Optional<Found> best(Mention mention, List<Found> answers) {
        return answers.stream().filter(answer -> 2 * overlap(mention, answer) >= Math
                .max(mention.end() - mention.start(), answer.end() - answer.start()))
                .max((a, b) -> Integer.compare(overlap(mention, a), overlap(mention, b)));
    }

    private static int overlap(Mention mention, Found answer) {
        return Math.max(0, Math.min(mention.end(), answer.end()) - Math.max(mention.start(), answer.start()));
    }

    private static boolean isSame(Mention mention, Found answer) {
        if (mention.days().isPresent()) {
            return mention.days().equals(answer.days());
        }
        return mention.unit().equals(answer.unit()) && mention.value().isPresent() && answer.value().isPresent()
                && mention.value().get().isSameAs(answer.value().get());
    }

    double spanF1() {
        return f1(spans);
    }

    double valueF1() {
        return f1(values);
    }

    private double f1(int right) {
        return found + gold == 0 ? 0 : 2.0 * right / (found + gold);
    }
}
