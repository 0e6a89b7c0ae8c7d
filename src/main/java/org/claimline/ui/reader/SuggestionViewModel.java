package org.claimline.ui.reader;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.claimline.domain.ArticleId;
import org.claimline.notebook.FurnitureSuggestion;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Notice;

/// What repeats across the articles of the source that is read, and may be furniture: one suggestion at a time, for
/// the article that is open.
///
/// To ask for suggestions reads hundreds of articles, so it is done seldom: when the first article of a source is opened,
/// and when there are more articles than before, a minute later at the earliest.
final class SuggestionViewModel {

    private static final long PAUSE = 60_000_000_000L;
    private static final int FEWEST = 3;

    private final Desk desk;
    private final LongSupplier nanos;
    private final ReadOnlyObjectWrapper<Optional<FurnitureSuggestion>> current = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final Set<List<String>> putOff = new HashSet<>();
    private final Map<String, Asked> asked = new HashMap<>();
    private Optional<ArticleId> open = Optional.empty();

    /// What a source was asked for.
    ///
    /// @param articles how many there were in the notebook
    private record Asked(int articles, long at, List<FurnitureSuggestion> suggestions) {}

    SuggestionViewModel(Desk desk) {
        this(desk, System::nanoTime);
    }

    /// @param nanos a clock that never goes back
    SuggestionViewModel(Desk desk, LongSupplier nanos) {
        this.desk = desk;
        this.nanos = nanos;
    }

    /// Says which article is open.
    void open(Optional<ArticleId> article) {
        open = article;
        choose();
        int articles = desk.overviewProperty().get().map(now -> now.counts().articles()).orElse(0);
        if (articles >= FEWEST) {
            article.ifPresent(id -> desk.read(book -> book.words().sourceOf(id), source -> ask(source, articles)));
        }
    }

    private void ask(String source, int articles) {
        Optional<Asked> before = Optional.ofNullable(asked.get(source));
        boolean isFresh = before.filter(it -> it.articles() == articles || nanos.getAsLong() - it.at() < PAUSE)
                .isPresent();
        if (isFresh) {
            return;
        }
        long now = nanos.getAsLong();
        asked.put(source, new Asked(articles, now, before.map(Asked::suggestions).orElse(List.of())));
        desk.read(book -> book.words().suggestedFurniture(source), suggestions -> {
            asked.put(source, new Asked(articles, now, suggestions));
            choose();
        });
    }

    private void choose() {
        current.set(asked.values().stream().flatMap(it -> it.suggestions().stream())
                .filter(suggestion -> !putOff.contains(suggestion.rule()))
                .filter(suggestion -> open.filter(suggestion.articles()::contains).isPresent()).findFirst());
    }

    /// Hides the line in all articles, and in those to come.
    void accept() {
        current.get().ifPresent(suggestion -> {
            putOff(suggestion);
            desk.read(book -> book.words().acceptFurniture(List.of(suggestion)), edit -> {
                String done = Texts.get("reader.suggestion.accepted", suggestion.articles().size());
                desk.tell(edit.isPresent()
                        ? Notice.of(done).offering(Texts.get("shell.undo"), desk::undo)
                        : Notice.of(done));
            });
        });
    }

    /// Leaves it as it is until the next start.
    void later() {
        current.get().ifPresent(this::putOff);
    }

    /// Leaves it as it is for good.
    void never() {
        current.get().ifPresent(suggestion -> {
            putOff(suggestion);
            desk.read(book -> {
                book.words().declineFurniture(List.of(suggestion));
                return true;
            }, _ -> {});
        });
    }

    private void putOff(FurnitureSuggestion suggestion) {
        putOff.add(suggestion.rule());
        choose();
    }

    /// What is suggested for the open article.
    ReadOnlyObjectProperty<Optional<FurnitureSuggestion>> currentProperty() {
        return current.getReadOnlyProperty();
    }
}
