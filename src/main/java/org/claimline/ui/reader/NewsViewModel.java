package org.claimline.ui.reader;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;
import org.claimline.domain.Claim;
import org.claimline.tracks.Statement;
import org.claimline.ui.control.ClaimText;
import org.claimline.ui.control.LocalText;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Desk;

/// What is new in the article that is read, while somebody wants to know.
public final class NewsViewModel {

    private final Desk desk;
    private final ReaderViewModel reader;
    private final BooleanProperty on = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<News> news = new ReadOnlyObjectWrapper<>(News.NONE);
    private Runnable dropLoad = () -> {};

    public NewsViewModel(Desk desk, ReaderViewModel reader) {
        this.desk = desk;
        this.reader = reader;
    }

    /// Follows the article and the notebook until the subscription is released.
    public Subscription follow() {
        return Subscription.combine(on.subscribe(_ -> load()), reader.openedProperty().subscribe(_ -> load()));
    }

    private void load() {
        dropLoad.run();
        Optional<ReaderViewModel.Opened> opened = reader.openedProperty().get().filter(_ -> on.get());
        opened.ifPresentOrElse(
                now -> dropLoad = desk.read(book -> News.of(now.article(), now.claims(), book.tracks()::of), news::set),
                () -> news.set(News.NONE));
    }

    public void toggle() {
        on.set(!on.get());
    }

    /// "changed: 32 % before (Quay Post · 3 Nov 2025)"; empty for a claim of which nothing is followed.
    Optional<String> words(Claim claim) {
        return news.get().of(claim).map(item -> {
            String before = item.earlier().map(one -> ClaimText.of(one.reading().value())).orElse("");
            String from = item.earlier().map(NewsViewModel::from).orElse("");
            return switch (item.novelty()) {
                case NEW -> Texts.get("reader.news.new");
                case CHANGED -> Texts.get("reader.news.changed", before, from);
                case CONTRADICTING -> Texts.get("reader.news.contradicting", before, from);
                case KNOWN -> Texts.get("reader.news.known", from);
            };
        });
    }

    private static String from(Statement one) {
        return ClaimText.join(one.source(), one.published().map(LocalText.HERE::of)
                .or(() -> Optional.of(Texts.get("reader.date.none"))));
    }

    /// Whether what is new is shown.
    public BooleanProperty onProperty() {
        return on;
    }

    ReadOnlyObjectProperty<News> newsProperty() {
        return news.getReadOnlyProperty();
    }
}
