package org.claimline.ui.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.claimline.domain.Days;
import org.claimline.domain.query.Among;
import org.claimline.domain.query.Field;
import org.claimline.domain.query.Query;
import org.claimline.domain.query.SearchHit;
import org.claimline.domain.query.SearchPage;
import org.claimline.notebook.IndexProgress;
import org.claimline.notebook.Notebook;
import org.claimline.task.Outcome;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Place;

/// What the search page shows: the query, what was found so far, and how far the index is.
///
/// One search is under way at a time; when it ends, the query that is there then is searched. So the answer to an older
/// keystroke never comes after that to a newer one.
final class SearchViewModel {

    /// Hits that are fetched at once.
    static final int PAGE = 30;

    /// How things stand.
    sealed interface State {

        /// Nothing is looked for.
        record Idle() implements State {}

        /// The index is opened; that takes a moment.
        record Opening() implements State {}

        /// The index is built.
        record Building(IndexProgress progress) implements State {}

        /// The user stopped the building of the index.
        record Stopped() implements State {}

        /// @param text of the query that this answers
        /// @param totals how many were found of each, whatever `in:` asks for
        record Found(String text, Map<Among, Integer> totals, int total) implements State {}

        /// The search did not work; the user was told.
        record Failed() implements State {}
    }

    private record Answer(SearchPage page, Map<Among, Integer> totals) {}

    private final Desk desk;
    private final QueryViewModel query = new QueryViewModel();
    private final ObservableList<SearchHit> hits = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Idle());
    private final IntegerProperty selected = new SimpleIntegerProperty(-1);
    private boolean ready;
    private boolean preparing;
    private boolean searching;
    private boolean again;
    private boolean more;
    private Runnable cancelBuilding = () -> {};

    SearchViewModel(Desk desk) {
        this.desk = desk;
        query.queryProperty().subscribe((_, _) -> search());
        desk.periodProperty().subscribe((_, _) -> search());
    }

    /// Keeps what is found as the notebook is, until the subscription is released.
    Subscription follow() {
        prepare();
        return Subscription.combine(desk.onChange(_ -> search()), desk.onClosing(() -> cancelBuilding.run()));
    }

    /// Opens the index, or builds it where there is none that can be used.
    void prepare() {
        if (ready || preparing) {
            search();
            return;
        }
        preparing = true;
        cancelBuilding = desk.<Boolean>work(book -> cancellation -> book.finder()
                .prepare(progress -> desk.onUi(() -> {
                    if (preparing) {
                        building(progress);
                    }
                }), cancellation), this::prepared);
    }

    void building(IndexProgress progress) {
        state.set(new State.Building(progress));
    }

    private void prepared(Outcome<Boolean> outcome) {
        preparing = false;
        switch (outcome) {
            case Outcome.Done<Boolean>(var isThere) -> {
                ready = isThere;
                if (isThere) {
                    state.set(new State.Idle());
                    search();
                } else {
                    state.set(new State.Stopped());
                }
            }
            case Outcome.Failed<Boolean>(var problem) -> {
                state.set(new State.Failed());
                desk.tell(problem);
            }
            case Outcome.Cancelled<Boolean>() -> state.set(new State.Stopped());
        }
    }

    /// Stops the building of the index; it can be taken up again with [#prepare].
    void stopBuilding() {
        cancelBuilding.run();
    }

    private void search() {
        Query asked = query.queryProperty().get();
        if (!ready) {
            if (preparing && !(state.get() instanceof State.Building)) {
                state.set(asked.isEmpty() ? new State.Idle() : new State.Opening());
            }
            return;
        }
        if (asked.isEmpty()) {
            hits.clear();
            selected.set(-1);
            state.set(new State.Idle());
            return;
        }
        if (searching) {
            again = true;
            return;
        }
        searching = true;
        boolean typing = isTyping();
        Optional<Days> period = desk.periodProperty().get();
        desk.<Answer>work(book -> _ -> answer(book, asked, period, typing, 0),
                outcome -> answered(asked, outcome));
    }

    /// Whether the last word may go on.
    private boolean isTyping() {
        String typed = query.typedProperty().get();
        return !typed.isEmpty() && Character.isLetterOrDigit(typed.charAt(typed.length() - 1));
    }

    private static Answer answer(Notebook book, Query asked, Optional<Days> period, boolean typing, int offset) {
        Query within = period.map(asked::during).orElse(asked);
        SearchPage page = book.finder().search(within, typing, offset, PAGE);
        if (asked.among().size() == Among.values().length || offset > 0) {
            return new Answer(page, page.totals());
        }
        Query all = Query.parse(asked.asking(Field.IN, List.of()));
        return new Answer(page, all.isEmpty()
                ? page.totals()
                : book.finder().search(period.map(all::during).orElse(all), typing, 0, 0).totals());
    }

    private void answered(Query asked, Outcome<Answer> outcome) {
        searching = false;
        switch (outcome) {
            case Outcome.Done<Answer>(var answer) -> show(asked, answer);
            case Outcome.Failed<Answer>(var problem) -> {
                state.set(new State.Failed());
                desk.tell(problem);
            }
            case Outcome.Cancelled<Answer>() -> {
            }
        }
        if (again) {
            again = false;
            search();
        }
    }

    private void show(Query asked, Answer answer) {
        if (query.queryProperty().get().isEmpty()) {
            return;
        }
        boolean isSame = state.get() instanceof State.Found(var text, _, _) && text.equals(asked.text());
        int before = selected.get();
        if (!hits.equals(answer.page().hits())) {
            hits.setAll(answer.page().hits());
        }
        more = hits.size() < answer.page().total();
        state.set(new State.Found(asked.text(), answer.totals(), answer.page().total()));
        selected.set(hits.isEmpty() ? -1 : isSame ? Math.clamp(before, 0, hits.size() - 1) : 0);
        if (asked.text().equals(query.text()) && desk.placeProperty().get() instanceof Place.Search) {
            desk.stay(new Place.Search(Optional.of(asked.text())));
        }
    }

    /// Fetches the next hits, when there are more; called when the last ones come into sight.
    void more() {
        if (!more || searching || !(state.get() instanceof State.Found(var text, _, _))
                || !text.equals(query.queryProperty().get().text())) {
            return;
        }
        more = false;
        searching = true;
        Query asked = query.queryProperty().get();
        Optional<Days> period = desk.periodProperty().get();
        int offset = hits.size();
        boolean typing = isTyping();
        desk.<Answer>work(book -> _ -> answer(book, asked, period, typing, offset), outcome -> {
            searching = false;
            if (outcome instanceof Outcome.Done<Answer>(var answer) && hits.size() == offset
                    && asked == query.queryProperty().get()) {
                hits.addAll(answer.page().hits());
                more = !answer.page().hits().isEmpty() && hits.size() < answer.page().total();
            }
            if (again) {
                again = false;
                search();
            }
        });
    }

    /// Looks among these alone; empty for everything.
    void lookAmong(Optional<Among> one) {
        query.ask(Field.IN, one.map(Among::name).map(name -> name.toLowerCase(Locale.ROOT)).stream().toList());
    }

    /// The one kind of thing that is looked among; empty for everything, or for two of them.
    Optional<Among> among() {
        Set<Among> among = query.queryProperty().get().among();
        return among.size() == 1 ? among.stream().findFirst() : Optional.empty();
    }

    boolean isAmongAll() {
        return query.queryProperty().get().among().equals(EnumSet.allOf(Among.class));
    }

    void move(int by) {
        if (!hits.isEmpty()) {
            selected.set(Math.clamp((long) selected.get() + by, 0, hits.size() - 1));
        }
    }

    Optional<SearchHit> hit() {
        int at = selected.get();
        return at >= 0 && at < hits.size() ? Optional.of(new ArrayList<>(hits).get(at)) : Optional.empty();
    }

    QueryViewModel query() {
        return query;
    }

    ObservableList<SearchHit> hits() {
        return hits;
    }

    /// The place of the hit that is chosen; -1 for none.
    IntegerProperty selectedProperty() {
        return selected;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }
}
