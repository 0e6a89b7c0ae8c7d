package org.claimline.ui.claims;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.claimline.domain.Change;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.ClaimId;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.Days;
import org.claimline.domain.Edit;
import org.claimline.domain.Kind;
import org.claimline.domain.Status;
import org.claimline.domain.Tag;
import org.claimline.domain.TagUse;
import org.claimline.domain.Target;
import org.claimline.notebook.Edits;
import org.claimline.notebook.Notebook;
import org.claimline.ui.control.EventOfClaim;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Notice;

/// All claims, the filter over them, and what can be done with the selected ones.
public final class ClaimsViewModel {

    private static final ClaimFilter EVERYTHING = ClaimFilter.STANDING.withStatuses(EnumSet.allOf(Status.class));
    private static final int MOST_COMPLETIONS = 8;

    private final Desk desk;
    private final ReadOnlyObjectWrapper<Listing> listing = new ReadOnlyObjectWrapper<>(Listing.EMPTY);
    private final ObjectProperty<ClaimFilter> filter = new SimpleObjectProperty<>(ClaimFilter.STANDING);
    private final ObjectProperty<List<ClaimRow>> selected = new SimpleObjectProperty<>(List.of());
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private List<ClaimRow> all = List.of();
    private int asked;

    public ClaimsViewModel(Desk desk) {
        this.desk = desk;
        filter.subscribe((_, _) -> list());
    }

    /// Keeps the list as the notebook is, until the subscription is released.
    Subscription follow() {
        load();
        return Subscription.combine(desk.onChange(_ -> load()),
                desk.queryProperty().subscribe(query -> filter.set(filter.get().withText(query))));
    }

    private void load() {
        desk.read(book -> book.claims(EVERYTHING), now -> {
            all = now;
            loaded.set(true);
            list();
        });
    }

    /// Only the answer to the last question counts: typing asks faster than a large notebook answers.
    private void list() {
        List<ClaimRow> from = all;
        ClaimFilter by = filter.get();
        int question = ++asked;
        desk.read(_ -> Listing.of(from, by), now -> {
            if (question == asked) {
                listing.set(now);
            }
        });
    }

    // The filter

    /// Goes to a filter that a line of the rail stands for.
    void go(ClaimFilter to) {
        if (!to.text().isEmpty()) {
            desk.queryProperty().set(to.text());
        }
        filter.set(to.withText(desk.queryProperty().get()));
    }

    void setShown(Kind kind, boolean shown) {
        filter.set(filter.get().withKinds(changed(filter.get().kinds(), Kind.class, kind, shown)));
    }

    void setShown(Status status, boolean shown) {
        filter.set(filter.get().withStatuses(changed(filter.get().statuses(), Status.class, status, shown)));
    }

    private static <E extends Enum<E>> Set<E> changed(Set<E> now, Class<E> type, E one, boolean in) {
        Set<E> changed = EnumSet.noneOf(type);
        changed.addAll(now);
        if (in) {
            changed.add(one);
        } else {
            changed.remove(one);
        }
        return changed;
    }

    void setTag(Optional<String> tag) {
        filter.set(filter.get().withTag(tag));
    }

    void clearFilter() {
        desk.queryProperty().set("");
        filter.set(ClaimFilter.STANDING);
    }

    /// Whether something is left out besides the rejected.
    ObservableValue<Boolean> isFiltered() {
        return filter.map(now -> !now.equals(ClaimFilter.STANDING));
    }

    // What is done with claims

    private List<ClaimId> selectedIds() {
        return selected.get().stream().map(row -> row.claim().id()).toList();
    }

    void confirm() {
        judge(selectedIds(), Edits::confirm);
    }

    void reject() {
        judge(selectedIds(), Edits::reject);
    }

    void reset() {
        judge(selectedIds(), Edits::reset);
    }

    void dispute() {
        judge(selectedIds(), Edits::dispute);
    }

    /// Confirms every suggested claim that is listed, as one edit.
    void acceptShown() {
        judge(listing.get().suggested().stream().map(row -> row.claim().id()).toList(), Edits::confirm);
    }

    private void judge(List<ClaimId> claims, Function<List<Claim>, Edit> judgement) {
        if (!claims.isEmpty()) {
            desk.judge(claims, judgement);
        }
    }

    /// Puts a tag on the selected claims, as one edit.
    void tag(String typed) {
        String path = Tag.clean(typed);
        List<ClaimId> claims = selectedIds();
        if (!path.isEmpty() && !claims.isEmpty()) {
            desk.edit(book -> tagging(book, claims, path), this::told);
        }
    }

    private static Optional<Edit> tagging(Notebook book, List<ClaimId> claims, String path) {
        var known = new ArrayList<>(book.tags().stream().map(TagUse::tag).toList());
        var changes = new ArrayList<Change>();
        for (ClaimId claim : claims) {
            var on = new Target.OnClaim(claim);
            if (!book.tagsOn(on).contains(path)) {
                changes.addAll(Edits.tag(on, path, known).changes());
                known.add(new Tag(path, Tag.defaultColour(path)));
            }
        }
        return changes.isEmpty() ? Optional.empty() : Optional.of(new Edit(Edit.Action.ADD_TAG, changes));
    }

    /// The tags that what is typed may become, those that begin with it first.
    List<String> completions(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        List<String> paths = desk.overviewProperty().get().stream().flatMap(now -> now.tags().stream())
                .map(use -> use.tag().path()).filter(path -> path.contains(wanted)).toList();
        var sorted = new ArrayList<>(paths.stream().filter(path -> path.startsWith(wanted)).toList());
        paths.stream().filter(path -> !path.startsWith(wanted)).forEach(sorted::add);
        return sorted.subList(0, Math.min(MOST_COMPLETIONS, sorted.size()));
    }

    /// The colour of a tag, from 0; the one it would be given, when nobody has used it yet.
    int colour(String path) {
        return desk.overviewProperty().get().stream().flatMap(now -> now.tags().stream()).map(TagUse::tag)
                .filter(tag -> tag.path().equals(path)).map(Tag::colour).findFirst()
                .orElse(Tag.defaultColour(path));
    }

    /// Makes an event of each selected claim whose days are known, as one edit.
    void makeEvents() {
        List<ClaimRow> rows = selected.get();
        desk.edit(book -> {
            List<Change> changes = rows.stream().flatMap(row -> event(book, row).stream()).toList();
            return changes.isEmpty() ? Optional.empty() : Optional.of(new Edit(Edit.Action.ADD_EVENT, changes));
        }, this::told);
        if (rows.stream().noneMatch(row -> days(row).isPresent())) {
            desk.tell(Notice.of(Texts.get("claims.event.undated")));
        }
    }

    private static Optional<Change> event(Notebook book, ClaimRow row) {
        return days(row).flatMap(days -> book.claim(row.claim().id())
                .map(now -> Edits.event(now, EventOfClaim.title(now), days).changes().getFirst()));
    }

    private static Optional<Days> days(ClaimRow row) {
        return EventOfClaim.days(row.claim().reading(), row.published());
    }

    private void told(Edit edit) {
        desk.tell(Notice.of(Texts.get("shell.done", Texts.of(edit.action()), edit.changes().size()))
                .offering(Texts.get("shell.undo"), desk::undo));
    }

    /// Opens the claim's sentence.
    void open(ClaimRow row) {
        desk.open(row.claim().id());
    }

    void openSelected() {
        selected.get().stream().findFirst().ifPresent(this::open);
    }

    /// What the status bar says.
    ObservableValue<String> summary() {
        return Bindings.createStringBinding(() -> Texts.get("claims.summary", listing.get().rows().size(),
                listing.get().all(), selected.get().size()), listing, selected);
    }

    ReadOnlyObjectProperty<Listing> listingProperty() {
        return listing.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ClaimFilter> filterProperty() {
        return filter;
    }

    ObjectProperty<List<ClaimRow>> selectedProperty() {
        return selected;
    }

    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }
}
