package org.claimline.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.domain.Article;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimFinder;
import org.claimline.domain.Days;
import org.claimline.domain.Engine;
import org.claimline.domain.NotebookSettings;
import org.claimline.domain.Target;
import org.claimline.extraction.ClaimExtractor;
import org.claimline.extraction.Context;
import org.claimline.extraction.Lexicon;
import org.claimline.extraction.reading.ClaimReader;
import org.claimline.importing.ArticleReader;
import org.claimline.importing.FileParts;
import org.claimline.notebook.Edits;
import org.claimline.notebook.Intake;
import org.claimline.notebook.Notebook;
import org.claimline.notebook.PublicationDates;
import org.claimline.storage.NotebookFolder;
import org.claimline.task.Cancellation;

/// A notebook on the disk as the program makes it, with readers that are real.
public final class DemoNotebook {

    public static final Clock CLOCK = Clock.fixed(Samples.NOON, ZoneOffset.UTC);
    private static final Path SAMPLES = Path.of("assets/sample");

    private DemoNotebook() {}

    /// An empty notebook.
    ///
    /// @param folder is made
    public static Notebook empty(Path folder) {
        return empty(folder, CLOCK);
    }

    /// An empty notebook at another time.
    ///
    /// @param folder is made
    public static Notebook empty(Path folder, Clock clock) {
        Lexicon lexicon = Lexicon.standard();
        var extractor = new ClaimExtractor(lexicon, new ClaimReader(lexicon));
        ClaimFinder finder = (text, published, studied, excluded) -> extractor.extract(text,
                new Context(published, studied, excluded));
        return Notebook.open(NotebookFolder.open(folder),
                own -> new Intake(new FileParts(), new ArticleReader(), finder,
                        own, new Engine(0, own.sha256())),
                clock, Runnable::run);
    }

    /// A notebook with the sample articles, some of whose claims are judged, tagged and annotated.
    public static Notebook sample(Path folder) {
        Notebook notebook = empty(folder);
        NotebookSettings before = notebook.settings();
        var studied = new Days(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 1, 31), Days.Precision.RANGE);
        notebook.apply(Edits.settings(before,
                before.withTitle("Alibaba · AI narrative").withStudied(Optional.of(studied))
                        .withFiscalYears(Map.of("Alibaba", Month.MARCH))));
        notebook.imports().files(articles(), PublicationDates.NONE, _ -> {}, Cancellation.NEVER);
        notebook.articles().forEach(row -> notebook.article(row.id()).ifPresent(article -> judge(notebook, article)));
        return notebook;
    }

    /// The names of the sample articles start with a number; that of the page about them does not.
    public static List<Path> articles() {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> Character.isDigit(file.getFileName().toString().charAt(0))).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Imports one file.
    public static void add(Notebook notebook, Path file) {
        notebook.imports().files(List.of(file), PublicationDates.NONE, _ -> {}, Cancellation.NEVER);
    }

    /// Judges the first claims of an article, so that the window has something of every state to show.
    private static void judge(Notebook notebook, Article article) {
        List<Claim> claims = notebook.claimsOf(article.id());
        if (claims.size() < 4) {
            return;
        }
        notebook.apply(Edits.confirm(claims.subList(1, 3)));
        notebook.apply(Edits.reject(claims.subList(3, 4)));
        var on = new Target.OnClaim(claims.get(1).id());
        tag(notebook, on, "cloud/growth");
        tag(notebook, new Target.OnClaim(claims.get(2).id()), "capex");
        notebook.apply(Edits.note(on, "Compare with the *December* call. **Same basis?**", Samples.NOON));
    }

    private static void tag(Notebook notebook, Target on, String path) {
        notebook.apply(Edits.tag(on, path, notebook.tags().stream().map(use -> use.tag()).toList()));
    }
}
