package org.claimline.notebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Change;
import org.claimline.domain.Claim;
import org.claimline.domain.Edit;
import org.claimline.domain.Target;
import org.claimline.importing.FileParts;
import org.claimline.storage.NotebookFolder;
import org.claimline.task.Cancellation;
import org.claimline.testkit.Samples;

/// Imports and edits, and prints the id of each article and note once it is done, until it is killed: the other half
/// of [CrashTest].
final class CrashingWriter {

    private final Notebook notebook;
    private final Path folder;

    private CrashingWriter(Notebook notebook, Path folder) {
        this.notebook = notebook;
        this.folder = folder;
    }

    /// @param arguments the notebook's folder, and one for files to import
    public static void main(String[] arguments) throws IOException {
        try (Notebook notebook = Notebook.open(NotebookFolder.open(Path.of(arguments[0])),
                new Intake(new FileParts(), Samples.reader(), Samples.finder()), Clock.systemUTC())) {
            var writer = new CrashingWriter(notebook, Path.of(arguments[1]));
            while (true) {
                ArticleId article = writer.addArticle();
                say(article);
                Claim claim = notebook.claimsOf(article).getFirst();
                notebook.apply(Edits.confirm(List.of(claim)));
                notebook.undo();
                say(writer.addNote(claim));
            }
        }
    }

    private static void say(Object id) {
        System.out.println(id);
        System.out.flush();
    }

    private ArticleId addArticle() throws IOException {
        Path file = Files.writeString(folder.resolve("next.txt"), "Title " + UUID.randomUUID() + " $53");
        ImportReport report = notebook.imports().files(List.of(file), PublicationDates.NONE, _ -> {},
                Cancellation.NEVER);
        return ((ImportReport.Added) report.results().getFirst()).article();
    }

    private Object addNote(Claim claim) {
        Edit edit = Edits.note(new Target.OnClaim(claim.id()), "A note. ".repeat(50), Clock.systemUTC().instant());
        notebook.apply(edit);
        return ((Change.OfNote) edit.changes().getFirst()).after().orElseThrow().id();
    }
}
