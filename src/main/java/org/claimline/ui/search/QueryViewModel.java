package org.claimline.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.claimline.domain.query.Field;
import org.claimline.domain.query.Part;
import org.claimline.domain.query.Query;

/// A query as it is written in the window: filters that are finished stand as chips before the field, and the rest is
/// in the field. Both together are the query's text.
public final class QueryViewModel {

    private final ObservableList<String> chips = FXCollections.observableArrayList();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Query> query = new ReadOnlyObjectWrapper<>(Query.parse(""));
    private final LocalAmounts local;
    private boolean changing;

    public QueryViewModel() {
        this(LocalAmounts.HERE);
    }

    /// @param local how numbers are typed: those of the chips and of the query are as the language has them
    QueryViewModel(LocalAmounts local) {
        this.local = local;
        chips.subscribe(this::follow);
        typed.subscribe(_ -> follow());
    }

    private void follow() {
        if (!changing) {
            String text = text();
            if (!text.equals(query.get().text())) {
                query.set(Query.parse(text));
            }
        }
    }

    private void change(Runnable both) {
        changing = true;
        both.run();
        changing = false;
        follow();
    }

    /// Shows another query: its filters become chips.
    public void show(String text) {
        change(() -> {
            chips.clear();
            typed.set(local.typed(text.strip()));
            absorb();
        });
    }

    /// What would be typed to ask the same.
    public String text() {
        return Stream.concat(chips.stream(), Stream.of(local.written(typed.get()).strip()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /// Makes chips of all filters in the field.
    void absorb() {
        absorb(Integer.MAX_VALUE);
    }

    /// Makes chips of the filters in the field that are finished: something was typed behind them.
    ///
    /// @param caret a filter that it stands in or at is still written
    void absorb(int caret) {
        boolean all = caret == Integer.MAX_VALUE;
        String text = local.written(typed.get());
        Query written = Query.parse(text);
        List<Part> finished = written.parts().stream()
                .filter(part -> Query.fieldOf(part).isPresent()
                        && (all || part.at().end() < caret && isFinished(text, part)))
                .toList();
        if (finished.isEmpty()) {
            return;
        }
        String rest = typed.get();
        for (Part part : finished.reversed()) {
            rest = new Query(rest, List.of(), List.of()).without(part);
        }
        boolean goesOn = !rest.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
        String left = rest + (goesOn ? " " : "");
        Runnable both = () -> {
            chips.addAll(finished.stream().map(part -> part.at().in(text)).toList());
            typed.set(left);
        };
        if (changing) {
            both.run();
        } else {
            change(both);
        }
    }

    /// A space stands behind it; behind an amount, which may go on with 'billion', a whole word or another filter too.
    private static boolean isFinished(String text, Part part) {
        String behind = text.substring(part.at().end());
        boolean spaced = !behind.isEmpty() && Character.isWhitespace(behind.charAt(0));
        String next = behind.stripLeading();
        boolean goesOn = next.chars().allMatch(Character::isLetter);
        return spaced && (Query.fieldOf(part).filter(field -> field == Field.VALUE).isEmpty() || !goesOn);
    }

    /// Takes a chip out.
    void remove(int chip) {
        if (chip >= 0 && chip < chips.size()) {
            chips.remove(chip);
        }
    }

    /// Makes text of a chip again, before what is typed already.
    ///
    /// @return where the text ends
    int unfold(int chip) {
        String text = local.typed(chips.get(chip));
        change(() -> {
            chips.remove(chip);
            typed.set((text + " " + typed.get().strip()).strip());
        });
        return text.length();
    }

    /// Puts other text in the place of a chip; empty takes it out.
    void replace(int chip, String text) {
        if (text.isEmpty()) {
            remove(chip);
        } else {
            chips.set(chip, text);
        }
    }

    /// One more filter.
    public void add(String filter) {
        chips.add(filter);
    }

    /// Asks for other values of a field than before; none asks for all.
    public void ask(Field field, List<String> values) {
        ask(field, ":", values);
    }

    /// @param sign `=` for whole names
    /// @see #ask(Field, List)
    public void ask(Field field, String sign, List<String> values) {
        var kept = new ArrayList<String>();
        for (String chip : chips) {
            if (!Query.parse(chip).asking(field, List.of()).isEmpty()) {
                kept.add(chip);
            }
        }
        String rest = local.typed(Query.parse(local.written(typed.get())).asking(field, List.of()));
        if (!values.isEmpty()) {
            kept.add(Query.parse("").asking(field, sign, values));
        }
        change(() -> {
            chips.setAll(kept);
            typed.set(rest);
        });
    }

    /// What a chip says, as a part of a query; empty for something that is not a filter.
    static Optional<Part> part(String chip) {
        return Query.parse(chip).parts().stream().filter(part -> Query.fieldOf(part).isPresent()).findFirst();
    }

    /// The filters that stand as chips, each as it was typed.
    ObservableList<String> chips() {
        return chips;
    }

    /// What stands in the field.
    StringProperty typedProperty() {
        return typed;
    }

    public ReadOnlyObjectProperty<Query> queryProperty() {
        return query.getReadOnlyProperty();
    }

    public void clear() {
        show("");
    }
}
