package org.claimline.ui.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.claimline.domain.Change;
import org.claimline.domain.Claim;

/// One claim that reading an article again would add, change or take away. It can be left out.
final class Difference {

    enum Sort {
        ADDED, CHANGED, GONE
    }

    private final String title;
    private final List<Change.OfClaim> changes;
    private final BooleanProperty taken = new SimpleBooleanProperty(true);

    private Difference(String title, List<Change.OfClaim> changes) {
        this.title = title;
        this.changes = List.copyOf(changes);
    }

    /// The differences among changes of one article, in their order. A claim that goes where another one comes is one
    /// that changes.
    ///
    /// @param title the article's
    static List<Difference> of(String title, List<Change> all) {
        var left = new ArrayList<>(all.stream().filter(Change.OfClaim.class::isInstance)
                .map(Change.OfClaim.class::cast).toList());
        var differences = new ArrayList<Difference>();
        while (!left.isEmpty()) {
            Change.OfClaim first = left.removeFirst();
            Optional<Change.OfClaim> partner = left.stream().filter(other -> replaces(first, other)).findFirst();
            partner.ifPresent(left::remove);
            differences.add(new Difference(title,
                    partner.map(other -> List.of(first, other)).orElse(List.of(first))));
        }
        return differences;
    }

    private static boolean replaces(Change.OfClaim gone, Change.OfClaim added) {
        return gone.after().isEmpty() && added.before().isEmpty()
                && gone.before().orElseThrow().anchor().span()
                        .overlaps(added.after().orElseThrow().anchor().span());
    }

    String title() {
        return title;
    }

    List<Change.OfClaim> changes() {
        return changes;
    }

    Optional<Claim> before() {
        return changes.getFirst().before();
    }

    Optional<Claim> after() {
        return changes.getLast().after();
    }

    Sort sort() {
        return before().isEmpty() ? Sort.ADDED : after().isEmpty() ? Sort.GONE : Sort.CHANGED;
    }

    /// Whether it is to be applied.
    BooleanProperty takenProperty() {
        return taken;
    }
}
