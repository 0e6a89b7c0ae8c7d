package org.claimline.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.claimline.extraction.ClaimExtractor;
import org.claimline.extraction.Context;
import org.claimline.extraction.Lexer;
import org.claimline.extraction.Lexicon;
import org.claimline.extraction.MentionScanner;
import org.claimline.extraction.Tokens;

/// Measures how fast the engine reads, on one thread, in megabytes of UTF-8 per CPU second.
///
/// Argument: a folder of `.txt` files. Prints the whole engine, its first two layers alone, what it allocates, and
/// hostile texts of two sizes, of which the larger one may not be slower per megabyte.
public final class SpeedReport {

    private static final long WARM = 4_000_000_000L;
    private static final long MEASURE = 3_000_000_000L;
    private static final Context CONTEXT = Context.published(LocalDate.of(2026, 1, 28));

    private SpeedReport() {}

    public static void main(String[] args) throws IOException {
        var texts = new ArrayList<String>();
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        Lexicon lexicon = Lexicon.standard();
        var lexer = new Lexer(lexicon);
        var scanner = new MentionScanner(lexicon);
        var extractor = new ClaimExtractor(lexicon);
        report("tokens", texts, text -> lexer.tokens(text).size());
        report("mentions", texts, text -> {
            Tokens tokens = lexer.tokens(text);
            return scanner.mentions(tokens, CONTEXT).size();
        });
        report("claims", texts, text -> extractor.extract(text, CONTEXT).size());
        for (var hostile : hostile().entrySet()) {
            String small = hostile.getValue().repeat(1_000_000 / hostile.getValue().length());
            String large = hostile.getValue().repeat(8_000_000 / hostile.getValue().length());
            extractor.extract(small, CONTEXT);
            System.out.printf("hostile %-22s %6.1f MB/s at 1 MB  %6.1f MB/s at 8 MB%n", hostile.getKey(),
                    once(extractor, small), once(extractor, large));
        }
    }

    private static double once(ClaimExtractor extractor, String text) {
        long start = cpu();
        extractor.extract(text, CONTEXT);
        return text.length() / 1e6 / ((cpu() - start) / 1e9);
    }

    private interface Work {
        int apply(String text);
    }

    private static void report(String name, List<String> texts, Work work) {
        int found = 0;
        long end = System.nanoTime() + WARM;
        while (System.nanoTime() < end) {
            found = run(texts, work);
        }
        long bytes = texts.stream().mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length).sum();
        long passes = 0;
        long start = cpu();
        long allocated = allocated();
        end = System.nanoTime() + MEASURE;
        while (System.nanoTime() < end) {
            found = run(texts, work);
            passes++;
        }
        double seconds = (cpu() - start) / 1e9;
        System.out.printf("%-10s %6.2f MB per CPU second, %d found, %d bytes allocated per article%n", name,
                bytes * passes / 1e6 / seconds, found, (allocated() - allocated) / passes / texts.size());
    }

    private static int run(List<String> texts, Work work) {
        int found = 0;
        for (String text : texts) {
            found += work.apply(text);
        }
        return found;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static Map<String, String> hostile() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("digits", "1234567890");
        texts.put("spaced digits", "12 ");
        texts.put("brackets", "([{(");
        texts.put("from from from", "from ");
        texts.put("dollars", "$");
        texts.put("letters", "abcdefgh");
        texts.put("one two three", "one two three ");
        texts.put("number rows", "1, 2 and ");
        texts.put("months", "March ");
        texts.put("weekdays", "Monday ");
        texts.put("ranges", "5-6 to 7-");
        texts.put("end of end of", "end of the ");
        texts.put("slashes", "1/2/");
        texts.put("points", "1.2.");
        texts.put("quotes", "“\"");
        texts.put("lines", "5%\n");
        texts.put("dates", "2026-01-28 and ");
        texts.put("bare millions", "5 million or ");
        texts.put("ratings", "Buy Hold rating ");
        texts.put("names", "Acme Widget Holdings ");
        texts.put("said that", "he said that it will ");
        texts.put("surrogates", "\uD83D\uDE00\uD83D");
        return texts;
    }
}
