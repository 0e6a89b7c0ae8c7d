package org.claimline.ui.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.claimline.domain.Article;
import org.claimline.domain.Change;
import org.claimline.domain.Claim;
import org.claimline.domain.Furniture;
import org.claimline.domain.Span;

/// One claim that reading an article again would add, change or take away, or the furniture that it would mark. It can
/// be left out.
final class Difference {

    enum Sort {
        ADDED, CHANGED, GONE, MARKED
    }

    private final String title;
    private final List<Change.OfClaim> claims;
    private final Optional<Change.OfArticle> furniture;
    private final String marked;
    private final BooleanProperty taken = new SimpleBooleanProperty(true);

    private Difference(String title, List<Change.OfClaim> claims, Optional<Change.OfArticle> furniture,
            String marked) {
        this.title = title;
        this.claims = List.copyOf(claims);
        this.furniture = furniture;
        this.marked = marked;
    }

    /// The differences among changes of one article, in their order. A claim that goes where another one comes is one
    /// that changes; one that stands in what becomes furniture goes with it.
    static List<Difference> of(Article article, List<Change> all) {
        String title = article.title();
        var left = new ArrayList<>(all.stream().filter(Change.OfClaim.class::isInstance)
                .map(Change.OfClaim.class::cast).toList());
        var differences = new ArrayList<Difference>();
        all.stream().filter(Change.OfArticle.class::isInstance).map(Change.OfArticle.class::cast)
                .forEach(change -> differences.add(marking(article, change, left)));
        while (!left.isEmpty()) {
            Change.OfClaim first = left.removeFirst();
            Optional<Change.OfClaim> partner = left.stream().filter(other -> replaces(first, other)).findFirst();
            partner.ifPresent(left::remove);
            differences.add(new Difference(title,
                    partner.map(other -> List.of(first, other)).orElse(List.of(first)), Optional.empty(), ""));
        }
        return differences;
    }

    private static Difference marking(Article article, Change.OfArticle change, List<Change.OfClaim> left) {
        List<Span> spans = change.after().furniture().stream()
                .filter(furniture -> !change.before().furniture().contains(furniture)).map(Furniture::span).toList();
        List<Change.OfClaim> inside = left.stream().filter(claim -> claim.after().isEmpty() && claim.before()
                .filter(gone -> spans.stream().anyMatch(gone.anchor().span()::overlaps)).isPresent()).toList();
        left.removeAll(inside);
        String lines = spans.stream().map(span -> span.in(article.text())).collect(Collectors.joining(" … "));
        return new Difference(article.title(), inside, Optional.of(change), lines);
    }

    private static boolean replaces(Change.OfClaim gone, Change.OfClaim added) {
        return gone.after().isEmpty() && added.before().isEmpty()
                && gone.before().orElseThrow().anchor().span()
                        .overlaps(added.after().orElseThrow().anchor().span());
    }

    String title() {
        return title;
    }

    List<Change> changes() {
        return Stream.<Change>concat(furniture.stream(), claims.stream()).toList();
    }

    /// The lines that become furniture; empty when this is a claim.
    String marked() {
        return marked;
    }

    /// How many claims it is about.
    int claims() {
        return claims.size();
    }

    /// Empty when a claim comes, and when this is furniture.
    Optional<Claim> before() {
        return furniture.isPresent() ? Optional.empty() : claims.getFirst().before();
    }

    /// Empty when a claim goes, and when this is furniture.
    Optional<Claim> after() {
        return furniture.isPresent() ? Optional.empty() : claims.getLast().after();
    }

    Sort sort() {
        if (furniture.isPresent()) {
            return Sort.MARKED;
        }
        return before().isEmpty() ? Sort.ADDED : after().isEmpty() ? Sort.GONE : Sort.CHANGED;
    }

    /// Whether it is to be applied.
    BooleanProperty takenProperty() {
        return taken;
    }
}
