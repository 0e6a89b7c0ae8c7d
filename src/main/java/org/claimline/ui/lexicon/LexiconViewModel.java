package org.claimline.ui.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.claimline.domain.Change;
import org.claimline.domain.Claim;
import org.claimline.domain.Edit;
import org.claimline.domain.Reading;
import org.claimline.notebook.LexiconEntry;
import org.claimline.notebook.LexiconEntry.Alias;
import org.claimline.notebook.Notebook;
import org.claimline.notebook.NotebookChanged;
import org.claimline.task.Outcome;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Notice;

/// The notebook's own words: what is in them, what a correction suggests, and how they are saved.
final class LexiconViewModel {

    private final Desk desk;
    private final Runnable offerRereading;
    private final ReadOnlyObjectWrapper<Optional<Alias>> suggested = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Set<Set<String>> asked = new HashSet<>();

    /// @param offerRereading called when articles could be read better with words that were saved
    LexiconViewModel(Desk desk, Runnable offerRereading) {
        this.desk = desk;
        this.offerRereading = offerRereading;
        desk.onChange(this::changed);
    }

    private void changed(NotebookChanged change) {
        change.edit().filter(edit -> edit.action() == Edit.Action.CORRECT_CLAIM)
                .flatMap(edit -> edit.changes().stream().filter(Change.OfClaim.class::isInstance)
                        .map(Change.OfClaim.class::cast).flatMap(LexiconViewModel::lesson).findFirst())
                .filter(alias -> asked.add(Set.of(key(alias.name()), key(alias.aliases().getFirst()))))
                .ifPresent(this::ask);
    }

    /// What a correction of a claim teaches: that one wording of a metric or subject means another.
    static Stream<Alias> lesson(Change.OfClaim change) {
        Optional<Claim> found = change.before().filter(claim -> !claim.evidence().isByHand());
        if (found.isEmpty() || change.after().isEmpty()) {
            return Stream.empty();
        }
        Reading before = found.get().reading();
        Reading after = change.after().get().reading();
        return Stream.of(alias(true, before.subject(), after.subject()), alias(false, before.metric(), after.metric()))
                .flatMap(Optional::stream);
    }

    private static Optional<Alias> alias(boolean subject, Optional<String> before, Optional<String> after) {
        return before.isEmpty() || after.isEmpty() || key(before.get()).equals(key(after.get()))
                ? Optional.empty()
                : Optional.of(new Alias(subject, after.get(), List.of(before.get())))
                        .filter(alias -> alias.fault().isEmpty() && !before.get().contains(", "));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private void ask(Alias alias) {
        suggested.set(Optional.of(alias));
        desk.tell(Notice.of(question(alias)).offering(Texts.get("lexicon.learn.add"), () -> learn(alias))
                .declining(Texts.get("lexicon.learn.no")));
    }

    static String question(Alias alias) {
        return Texts.get("lexicon.learn", alias.aliases().getFirst(), alias.name());
    }

    /// Learns what the last correction suggests.
    void learnSuggested() {
        suggested.get().ifPresent(this::learn);
    }

    private void learn(Alias alias) {
        suggested.set(Optional.empty());
        save(book -> {
            List<LexiconEntry> there = book.words().lexicon().stream()
                    .filter(entry -> entry instanceof Alias(var subject, var name, _) && subject == alias.subject()
                            && name.equals(alias.name()))
                    .toList();
            var words = new ArrayList<String>();
            there.forEach(entry -> words.addAll(((Alias) entry).aliases()));
            words.addAll(alias.aliases());
            book.words().change(there, List.of(new Alias(alias.subject(), alias.name(), words)));
        });
    }

    /// Saves what was changed in the window.
    void save(List<LexiconEntry> removed, List<LexiconEntry> added) {
        if (!removed.isEmpty() || !added.isEmpty()) {
            save(book -> book.words().change(removed, added));
        }
    }

    private interface Saving {
        void in(Notebook book);
    }

    private void save(Saving saving) {
        desk.<Integer>work(book -> _ -> {
            saving.in(book);
            return book.readings().outdated().size();
        }, outcome -> {
            switch (outcome) {
                case Outcome.Done<Integer>(var outdated) -> saved(outdated);
                case Outcome.Failed<Integer>(var problem) -> desk.tell(problem);
                case Outcome.Cancelled<Integer>() -> {
                }
            }
        });
    }

    private void saved(int outdated) {
        Notice notice = Notice.of(Texts.get("lexicon.saved"));
        desk.tell(outdated == 0
                ? notice
                : notice.offering(Texts.get("lexicon.saved.reread", outdated), offerRereading));
    }

    /// What is wrong with an entry among others: the key of a text and its argument.
    static Optional<String> fault(LexiconEntry entry, List<LexiconEntry> others) {
        Optional<String> own = entry.fault()
                .map(fault -> Texts.get("lexicon.fault." + fault.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        return own.or(() -> others.stream().flatMap(other -> clash(entry, other).stream()).findFirst());
    }

    /// An alias that means two things would mean the one that stands last in the file.
    private static Optional<String> clash(LexiconEntry entry, LexiconEntry other) {
        if (entry.equals(other)) {
            return Optional.of(Texts.get("lexicon.fault.twice"));
        }
        return entry instanceof Alias(var subject, _, var aliases)
                && other instanceof Alias(var otherSubject, var taken, var otherAliases) && subject == otherSubject
                        ? aliases.stream()
                                .filter(alias -> otherAliases.stream().anyMatch(alias::equalsIgnoreCase))
                                .findFirst().map(alias -> Texts.get("lexicon.fault.taken", alias, taken))
                        : Optional.empty();
    }

    /// What the last correction suggests, until it is learned.
    ReadOnlyObjectProperty<Optional<Alias>> suggestedProperty() {
        return suggested.getReadOnlyProperty();
    }
}
