package org.claimline.ui.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Change;
import org.claimline.domain.Edit;
import org.claimline.notebook.Edits;
import org.claimline.notebook.Notebook;
import org.claimline.notebook.NotebookChanged;
import org.claimline.task.Cancellation;
import org.claimline.task.Outcome;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Notice;

/// How many articles an older engine or lexicon has read, and what reading them again would change.
final class RereadingViewModel {

    /// How far one is.
    sealed interface State {
        record Idle() implements State {}

        /// Articles are read, and nothing is changed yet.
        record Looking(int done, int total) implements State {}

        /// @param differences claim by claim
        /// @param engines that today's engine has read the articles; goes with whatever is taken
        record Ready(List<Difference> differences, List<Change> engines) implements State {}

        record Applying() implements State {}
    }

    private final Desk desk;
    private final ReadOnlyIntegerWrapper outdated = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Idle());
    private Runnable cancelLook = () -> {};

    RereadingViewModel(Desk desk) {
        this.desk = desk;
        desk.onChange(this::changed);
        desk.onClosing(this::cancel);
        count();
    }

    private void changed(NotebookChanged change) {
        boolean mayMatter = change.edit().map(edit -> edit.changes().stream()
                .anyMatch(one -> one instanceof Change.OfEngine || one instanceof Change.OfArticle)).orElse(true);
        if (mayMatter) {
            count();
        }
    }

    private void count() {
        desk.read(book -> book.readings().outdated().size(), outdated::set);
    }

    /// Reads the articles again, to see what would change.
    void look() {
        cancel();
        state.set(new State.Looking(0, outdated.get()));
        cancelLook = desk.<State.Ready>work(book -> cancellation -> look(book, cancellation), outcome -> {
            switch (outcome) {
                case Outcome.Done<State.Ready>(var found) -> state.set(found);
                case Outcome.Failed<State.Ready>(var problem) -> {
                    state.set(new State.Idle());
                    desk.tell(problem);
                }
                case Outcome.Cancelled<State.Ready>() -> {
                }
            }
        });
    }

    private State.Ready look(Notebook book, Cancellation cancellation) {
        List<ArticleId> articles = book.readings().outdated();
        var differences = new ArrayList<Difference>();
        var engines = new ArrayList<Change>();
        int step = Math.max(1, articles.size() / 100);
        for (int done = 0; done < articles.size() && !cancellation.isRequested(); done++) {
            List<Change> changes = book.readings().again(articles.get(done));
            if (!changes.stream().allMatch(Change.OfEngine.class::isInstance)) {
                book.article(articles.get(done))
                        .ifPresent(article -> differences.addAll(Difference.of(article, changes)));
            }
            changes.stream().filter(Change.OfEngine.class::isInstance).forEach(engines::add);
            if (done % step == 0) {
                var now = new State.Looking(done, articles.size());
                desk.onUi(() -> progress(now, cancellation));
            }
        }
        return new State.Ready(differences, engines);
    }

    private void progress(State.Looking now, Cancellation cancellation) {
        if (!cancellation.isRequested() && state.get() instanceof State.Looking) {
            state.set(now);
        }
    }

    /// Stops looking; nothing was changed.
    void cancel() {
        cancelLook.run();
        cancelLook = () -> {};
        state.set(new State.Idle());
    }

    /// Takes or leaves all differences.
    void take(boolean all) {
        if (state.get() instanceof State.Ready(var differences, _)) {
            differences.forEach(difference -> difference.takenProperty().set(all));
        }
    }

    /// Applies what is taken as one edit. What was changed meanwhile stays as it is.
    void apply() {
        if (state.get() instanceof State.Ready(var differences, var engines)) {
            var changes = new ArrayList<Change>();
            differences.stream().filter(difference -> difference.takenProperty().get())
                    .forEach(difference -> changes.addAll(difference.changes()));
            int taken = (int) differences.stream().filter(difference -> difference.takenProperty().get()).count();
            changes.addAll(engines);
            state.set(new State.Applying());
            desk.edit(book -> edit(book, changes), _ -> desk.tell(Notice.of(Texts.get("lexicon.reread.done", taken))
                    .offering(Texts.get("shell.undo"), desk::undo)));
            state.set(new State.Idle());
        }
    }

    private static Optional<Edit> edit(Notebook book, List<Change> changes) {
        List<Change> standing = changes.stream().filter(change -> isStanding(book, change)).toList();
        return standing.isEmpty() ? Optional.empty() : Optional.of(Edits.reread(standing));
    }

    /// Whether the claim or the article is still as it was when the change was found.
    private static boolean isStanding(Notebook book, Change change) {
        return switch (change) {
            case Change.OfClaim(var before, var after) ->
                before.or(() -> after).flatMap(claim -> book.claim(claim.id())).equals(before);
            case Change.OfArticle(var article, var before, _) ->
                book.article(article).map(Article::details).equals(Optional.of(before));
            default -> true;
        };
    }

    /// How many articles could be read again for the better.
    ReadOnlyIntegerProperty outdatedProperty() {
        return outdated.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }
}
