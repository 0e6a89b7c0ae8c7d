package org.claimline.bench.peers;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.claimline.extraction.ClaimExtractor;
import org.claimline.extraction.Lexicon;

/// Measures Claimline and the peers on the same texts in one run, one thread, and prints a table.
///
/// Arguments: the folder of the gold, or nothing for the sample articles, which have none.
public final class PeerBench {

    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final Duration MEASURE = Duration.ofSeconds(10);
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private PeerBench() {}

    public static void main(String[] arguments) throws IOException {
        Logger.getLogger("").setLevel(Level.OFF);
        boolean hasGold = arguments.length > 0 && !arguments[0].isBlank();
        List<GoldText> texts = hasGold ? GoldText.gold(Path.of(arguments[0]))
                : GoldText.samples(Path.of("assets/sample"));
        if (!hasGold) {
            OUT.println("No gold given (-Dgold=DIR): measured on the sample articles, speed only.");
        }
        long bytes = texts.stream().mapToLong(text -> text.text().getBytes(StandardCharsets.UTF_8).length).sum();
        OUT.printf("%n%d texts, %,d bytes; %s; %s %s; %d processors%n%n", texts.size(), bytes,
                System.getProperty("java.vm.version"), System.getProperty("os.name"), System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors());
        OUT.println("| engine | KB per CPU second | money: spans / values | percent: spans / values | dates: spans / values |");
        OUT.println("|---|---:|---:|---:|---:|");
        List<Supplier<Peer>> peers = List.of(() -> new ClaimlinePeer(new ClaimExtractor(Lexicon.standard())),
                CoreNlpPeer::new, HeidelTimePeer::new, NattyPeer::new, HawkingPeer::new);
        for (Supplier<Peer> peer : peers) {
            row(peer.get(), texts, bytes, hasGold);
        }
        if (hasGold) {
            OUT.printf("%nOf the claims that Claimline offers with a confidence, so many are right:%n%n");
            Reliability.print(texts, OUT);
        }
    }

    private static void row(Peer peer, List<GoldText> texts, long bytes, boolean hasGold) {
        var columns = new StringBuilder();
        for (Peer.Class what : Peer.Class.values()) {
            var score = new PeerScore(what);
            texts.forEach(text -> score.add(text, peer.find(text.text(), text.published())));
            columns.append(hasGold && peer.classes().contains(what)
                    ? String.format(Locale.ROOT, " %.3f / %.3f |", score.spanF1(), score.valueF1())
                    : " – |");
        }
        OUT.printf(Locale.ROOT, "| %s | %,.0f |%s%n", peer.name(), speed(peer, texts, bytes) / 1000, columns);
    }

    /// Bytes per second of this thread's CPU time, once warm.
    private static double speed(Peer peer, List<GoldText> texts, long bytes) {
        passes(peer, texts, WARM_UP);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        long passes = passes(peer, texts, MEASURE);
        return passes * bytes * 1e9 / (threads.getCurrentThreadCpuTime() - before);
    }

    /// Whole passes over the texts until the time is over, at least one.
    private static long passes(Peer peer, List<GoldText> texts, Duration time) {
        long end = System.nanoTime() + time.toNanos();
        long passes = 0;
        long found = 0;
        do {
            for (GoldText text : texts) {
                found += peer.find(text.text(), text.published()).size();
            }
            passes++;
        } while (System.nanoTime() < end);
        if (found == 0) {
            throw new IllegalStateException(peer.name() + " found nothing");
        }
        return passes;
    }
}
