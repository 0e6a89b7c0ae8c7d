package org.claimline.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.claimline.domain.Article;
import org.claimline.domain.Claim;
import org.claimline.domain.Note;
import org.claimline.domain.NoteId;
import org.claimline.domain.Tag;
import org.claimline.domain.TagUse;
import org.claimline.domain.Target;
import org.claimline.notebook.Edits;
import org.claimline.notebook.Notebook;
import org.claimline.ui.shell.Desk;

/// The tags and notes of what is looked at: the selected claim, or the article when no claim is selected.
public final class InspectorViewModel {

    /// @param on what carries them
    /// @param tags on it, in order
    /// @param known all tags of the notebook
    public record Attached(Target on, List<Tag> tags, List<Note> notes, List<Tag> known) {
        public Attached {
            tags = List.copyOf(tags);
            notes = List.copyOf(notes);
            known = List.copyOf(known);
        }
    }

    private final Desk desk;
    private final ReaderViewModel reader;
    private final ReadOnlyObjectWrapper<Optional<Attached>> attached = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Runnable dropLoad = () -> {};

    public InspectorViewModel(Desk desk, ReaderViewModel reader) {
        this.desk = desk;
        this.reader = reader;
    }

    /// Follows the selection and the notebook until the subscription is released.
    public Subscription follow() {
        return Subscription.combine(reader.claimProperty().subscribe(_ -> load()),
                reader.openedProperty().subscribe(_ -> load()), desk.onChange(_ -> load()));
    }

    private Optional<Target> target() {
        return reader.claimProperty().get().map(Claim::id).<Target>map(Target.OnClaim::new)
                .or(() -> reader.openedProperty().get().map(ReaderViewModel.Opened::article).map(Article::id)
                        .map(Target.OnArticle::new));
    }

    private void load() {
        dropLoad.run();
        target().ifPresentOrElse(on -> dropLoad = desk.read(book -> read(book, on),
                found -> attached.set(Optional.of(found))), () -> attached.set(Optional.empty()));
    }

    private static Attached read(Notebook book, Target on) {
        List<Tag> known = book.tags().stream().map(TagUse::tag).toList();
        List<String> paths = book.tagsOn(on);
        return new Attached(on, known.stream().filter(tag -> paths.contains(tag.path())).toList(), book.notesOn(on),
                known);
    }

    /// Puts a tag on what is looked at.
    ///
    /// @param typed as the user wrote it; does nothing when no tag is left of it
    public void tag(String typed) {
        String path = Tag.clean(typed);
        if (!path.isEmpty()) {
            attached.get().ifPresent(now -> desk.tag(now.on(), path));
        }
    }

    public void untag(Tag tag) {
        attached.get().ifPresent(now -> desk.edit(Edits.untag(now.on(), tag.path())));
    }

    public void recolour(Tag tag, int colour) {
        if (tag.colour() != colour) {
            desk.edit(Edits.recolour(tag, colour));
        }
    }

    /// Adds a note to something.
    public void add(Target on, String markdown) {
        if (!markdown.isBlank()) {
            desk.edit(Edits.note(on, markdown, desk.now()));
        }
    }

    /// Writes a note anew; it goes when nothing is left of it.
    public void rewrite(NoteId id, String markdown) {
        desk.edit(book -> book.notes().stream().filter(note -> note.id().equals(id)).findFirst()
                .map(note -> markdown.isBlank() ? Edits.remove(note) : Edits.rewrite(note, markdown, desk.now())));
    }

    /// The paths of known tags that contain what was typed, those that start with it first.
    public List<String> complete(String typed) {
        String wanted = Tag.clean(typed);
        List<String> paths = attached.get().map(now -> now.known().stream().filter(tag -> !now.tags().contains(tag))
                .map(Tag::path).toList()).orElse(List.of());
        return wanted.isEmpty()
                ? List.of()
                : paths.stream().filter(path -> path.contains(wanted))
                        .sorted((a, b) -> Boolean.compare(b.startsWith(wanted), a.startsWith(wanted))).toList();
    }

    public ReadOnlyObjectProperty<Optional<Attached>> attachedProperty() {
        return attached.getReadOnlyProperty();
    }
}
