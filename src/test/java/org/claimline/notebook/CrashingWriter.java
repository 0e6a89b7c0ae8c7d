package org.claimline.notebook;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.claimline.domain.Change;
import org.claimline.domain.Claim;
import org.claimline.domain.Edit;
import org.claimline.domain.NoteId;
import org.claimline.domain.Target;
import org.claimline.storage.NotebookFolder;
import org.claimline.testkit.Samples;

/// Makes edits and prints the id of each note once its edit is done, until it is killed: the other half of
/// [CrashTest].
final class CrashingWriter {

    private CrashingWriter() {}

    /// @param arguments the notebook's folder
    public static void main(String[] arguments) {
        try (Notebook notebook = Notebook.open(NotebookFolder.open(Path.of(arguments[0])),
                new Intake(Samples.reader(), Samples.finder()), Clock.systemUTC())) {
            while (true) {
                Claim claim = notebook.claimsOf(notebook.articles().getFirst().id()).getFirst();
                var edit = Edits.note(new Target.OnClaim(claim.id()), "A note. ".repeat(50),
                        Clock.systemUTC().instant());
                notebook.apply(edit);
                System.out.println(idOf(edit));
                System.out.flush();
                notebook.apply(Edits.confirm(List.of(claim)));
                notebook.undo();
            }
        }
    }

    private static NoteId idOf(Edit edit) {
        return ((Change.OfNote) edit.changes().getFirst()).after().orElseThrow().id();
    }
}
