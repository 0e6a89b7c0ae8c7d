package org.claimline.ui.reader;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.claimline.domain.Article;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimCondition.Name;
import org.claimline.domain.Note;
import org.claimline.domain.NoteId;
import org.claimline.domain.Published;
import org.claimline.domain.Published.Origin;
import org.claimline.domain.Reading;
import org.claimline.domain.Status;
import org.claimline.domain.Tag;
import org.claimline.domain.TagUse;
import org.claimline.domain.Target;
import org.claimline.notebook.Edits;
import org.claimline.notebook.Notebook;
import org.claimline.ui.control.Texts;
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

    private static final int MOST_NAMES = 2_000;

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

    /// What is looked at; what is attached to it may be on its way still.
    Optional<Target> target() {
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

    /// Corrects one field of the selected claim.
    ///
    /// @param field puts what was typed into the form of the claim
    /// @return takes what was typed, saves it, and gives what is wrong with it
    public Function<String, Optional<String>> correcting(BiConsumer<ReadingFormViewModel, String> field) {
        return typed -> reader.claimProperty().get().flatMap(claim -> {
            ReadingFormViewModel form = ReadingFormViewModel.of(claim.reading());
            field.accept(form, typed);
            return save(claim, form);
        });
    }

    /// Corrects the selected claim.
    ///
    /// @return whether that was possible
    public boolean correct(Consumer<ReadingFormViewModel> change) {
        return correcting((form, _) -> change.accept(form)).apply("").isEmpty();
    }

    private Optional<String> save(Claim claim, ReadingFormViewModel form) {
        Optional<Reading> reading = form.reading();
        reading.filter(now -> !now.equals(claim.reading())).ifPresent(now -> reader.correct(claim.id(), now));
        return reading.isPresent() ? Optional.empty() : form.problemsProperty().getValue().first();
    }

    /// Judges the selected claim, and stays at it.
    public void judge(Status status) {
        reader.claimProperty().get().filter(claim -> claim.status() != status)
                .ifPresent(claim -> desk.judge(List.of(claim.id()), switch (status) {
                    case SUGGESTED -> Edits::reset;
                    case CONFIRMED -> Edits::confirm;
                    case REJECTED -> Edits::reject;
                    case DISPUTED, SUPERSEDED -> Edits::dispute;
                }));
    }

    /// Gives the article another date, or takes it away.
    ///
    /// @return what is wrong with what was typed
    public Optional<String> publishOn(String typed) {
        if (typed.isEmpty()) {
            reader.republish(Optional.empty());
            return Optional.empty();
        }
        Optional<LocalDate> day = Values.day(typed);
        day.ifPresent(date -> reader.republish(Optional.of(Published.on(date, Origin.ENTERED,
                Texts.get("reader.date.by-hand")))));
        return day.isPresent() ? Optional.empty() : Optional.of(Texts.get("reader.date.wrong"));
    }

    /// Asks which names of this kind the notebook knows, the most used first.
    public void names(Name name, Consumer<List<String>> then) {
        desk.read(book -> book.names(name, MOST_NAMES), then);
    }

    /// Asks which units the notebook knows, the most used first.
    public void units(Consumer<List<String>> then) {
        desk.read(book -> book.units(MOST_NAMES), then);
    }

    /// The window that the notes' links lead through.
    public Desk desk() {
        return desk;
    }

    public ReadOnlyObjectProperty<Optional<Attached>> attachedProperty() {
        return attached.getReadOnlyProperty();
    }
}
