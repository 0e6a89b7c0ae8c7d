package org.claimline.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimId;
import org.claimline.tracks.Statement;
import org.claimline.tracks.Track;
import org.claimline.tracks.TrackFinding;
import org.claimline.ui.shell.Desk;

/// The track that the selected claim stands in.
public final class TrackViewModel {

    /// A track, as one of its claims sees it.
    ///
    /// @param claim the claim that is looked at
    public record Shown(Track track, ClaimId claim) {

        /// What else was said of the same thing, newest first, undated last.
        public List<Statement> others() {
            List<Statement> others = track.statements().stream().filter(one -> !one.claim().equals(claim)).toList();
            List<Statement> undated = others.stream().filter(one -> one.published().isEmpty()).toList();
            List<Statement> dated = others.stream().filter(one -> one.published().isPresent()).toList().reversed();
            return Stream.concat(dated.stream(), undated.stream()).toList();
        }

        /// What was found out about this claim, or about what says the same.
        public List<TrackFinding> findings() {
            List<ClaimId> same = track.rows().stream().map(Track.Row::statements)
                    .filter(row -> row.stream().anyMatch(one -> one.claim().equals(claim))).flatMap(List::stream)
                    .map(Statement::claim).toList();
            return track.findings().stream().filter(one -> one.claims().stream().anyMatch(same::contains)).toList();
        }
    }

    private final Desk desk;
    private final ReaderViewModel reader;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Runnable dropLoad = () -> {};

    public TrackViewModel(Desk desk, ReaderViewModel reader) {
        this.desk = desk;
        this.reader = reader;
    }

    /// Follows the selection and the notebook until the subscription is released.
    public Subscription follow() {
        return Subscription.combine(reader.claimProperty().subscribe(_ -> load()), desk.onChange(_ -> load()));
    }

    private void load() {
        dropLoad.run();
        Optional<ClaimId> claim = reader.claimProperty().get().map(Claim::id);
        claim.ifPresentOrElse(id -> dropLoad = desk.read(book -> book.tracks().of(id),
                track -> shown.set(track.filter(found -> found.statements().size() > 1)
                        .map(found -> new Shown(found, id)))),
                () -> shown.set(Optional.empty()));
    }

    /// Goes to the sentence of a claim.
    public void open(ClaimId claim) {
        desk.open(claim);
    }

    /// Goes to the sentence of a claim, beside the article that is read.
    public void openBeside(ClaimId claim) {
        desk.openBeside(claim);
    }

    public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
