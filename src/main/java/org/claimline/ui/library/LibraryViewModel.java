package org.claimline.ui.library;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.claimline.domain.ArticleId;
import org.claimline.domain.ArticleSummary;
import org.claimline.domain.Days;
import org.claimline.domain.Published;
import org.claimline.ui.shell.Desk;

/// The list of articles: filtered by the words above it, in the order that the user chose.
public final class LibraryViewModel {

    /// The orders of the list.
    public enum Sort {
        NEWEST, OLDEST, TITLE, SOURCE, MOST_OPEN
    }

    private final Desk desk;
    private final ObservableList<ArticleSummary> articles = FXCollections.observableArrayList();
    private final ObjectProperty<Sort> sort = new SimpleObjectProperty<>(Sort.NEWEST);
    private final StringProperty words = new SimpleStringProperty("");
    private final BooleanProperty undatedOnly = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private List<ArticleSummary> all = List.of();

    public LibraryViewModel(Desk desk) {
        this.desk = desk;
        words.subscribe(_ -> arrange());
        sort.subscribe(_ -> arrange());
        undatedOnly.subscribe(_ -> arrange());
    }

    /// Keeps the list as the notebook is, until the subscription is released.
    public Subscription follow() {
        load();
        return Subscription.combine(desk.onChange(_ -> load()), desk.periodProperty().subscribe((_, _) -> arrange()));
    }

    private void load() {
        desk.read(book -> book.articles(), now -> {
            all = now;
            loaded.set(true);
            arrange();
        });
    }

    private void arrange() {
        List<ArticleSummary> now = all.stream().filter(this::isWanted).sorted(order(sort.get())).toList();
        if (!now.equals(articles)) {
            articles.setAll(now);
        }
    }

    private boolean isWanted(ArticleSummary article) {
        if (undatedOnly.get() && article.details().published().isPresent()) {
            return false;
        }
        if (desk.periodProperty().get().filter(period -> !isWithin(article, period)).isPresent()) {
            return false;
        }
        String query = words.get().strip().toLowerCase(Locale.ROOT);
        return query.isEmpty() || Stream.of(Optional.of(article.details().title()), article.details().source(),
                article.details().author()).flatMap(Optional::stream)
                .anyMatch(field -> field.toLowerCase(Locale.ROOT).contains(query));
    }

    private static boolean isWithin(ArticleSummary article, Days period) {
        return article.details().published().map(Published::date)
                .filter(day -> !day.isBefore(period.first()) && !day.isAfter(period.last())).isPresent();
    }

    private static Comparator<ArticleSummary> order(Sort sort) {
        Comparator<ArticleSummary> byDay = Comparator.comparing(article -> article.details().published()
                .map(Published::date).orElse(LocalDate.MIN));
        Comparator<ArticleSummary> byTitle = Comparator.comparing(article -> article.details().title(),
                String.CASE_INSENSITIVE_ORDER);
        return switch (sort) {
            case NEWEST -> byDay.reversed().thenComparing(byTitle);
            case OLDEST -> byDay.thenComparing(byTitle);
            case TITLE -> byTitle;
            case SOURCE -> Comparator.comparing((ArticleSummary article) -> article.details().source().orElse(""),
                    String.CASE_INSENSITIVE_ORDER).thenComparing(byDay.reversed());
            case MOST_OPEN -> Comparator.comparing(ArticleSummary::open).reversed().thenComparing(byDay.reversed());
        };
    }

    /// Where an article stands in the list.
    public Optional<ArticleSummary> find(ArticleId id) {
        return articles.stream().filter(article -> article.id().equals(id)).findFirst();
    }

    /// What is listed.
    public ObservableList<ArticleSummary> articles() {
        return articles;
    }

    /// How many articles there are, listed or not.
    public int total() {
        return all.size();
    }

    /// What stands in the list's filter: title, source or author contain it.
    public StringProperty wordsProperty() {
        return words;
    }

    public ObjectProperty<Sort> sortProperty() {
        return sort;
    }

    public BooleanProperty undatedOnlyProperty() {
        return undatedOnly;
    }

    /// Whether the list was read from the notebook yet.
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }
}
