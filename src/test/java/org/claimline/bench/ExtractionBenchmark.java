package org.claimline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.claimline.domain.Finding;
import org.claimline.extraction.ClaimExtractor;
import org.claimline.extraction.Context;
import org.claimline.extraction.Lexicon;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Time and allocation of extraction, all attributes included: the sample articles one by one, as one text of growing
/// length, and hostile lines. Time per operation grows with `kilobytes` as the length does when it is linear.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ExtractionBenchmark {

    private static final Context CONTEXT = new Context(Optional.of(LocalDate.of(2025, 12, 1)), Optional.empty(),
            List.of());

    /// What the text is made of.
    public enum Made {
        OF_NEWS, OF_DIGITS, OF_BRACKETS, OF_FROM
    }

    @Param
    private Made made = Made.OF_NEWS;

    @Param({"10", "100", "1000"})
    private int kilobytes;

    private final ClaimExtractor extractor = new ClaimExtractor(Lexicon.standard());
    private String text = "";

    @Setup
    public void makeText() {
        String piece = switch (made) {
            case OF_NEWS -> samples();
            case OF_DIGITS -> "0123456789";
            case OF_BRACKETS -> "([{(((";
            case OF_FROM -> "from ";
        };
        int length = kilobytes * 1000;
        text = piece.repeat(length / piece.length() + 1).substring(0, length);
    }

    @Benchmark
    public List<Finding> extract() {
        return extractor.extract(text, CONTEXT);
    }

    private static String samples() {
        try (Stream<Path> files = Files.list(Path.of("assets/sample"))) {
            var text = new StringBuilder();
            for (Path file : files.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
                text.append(Files.readString(file)).append("\n\n");
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder().include(ExtractionBenchmark.class.getSimpleName())
                .addProfiler(GCProfiler.class).build()).run();
    }
}
