package org.claimline.ui.claims;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.claimline.domain.ClaimCondition.Name;
import org.claimline.domain.ClaimFacets;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.ClaimId;
import org.claimline.domain.ClaimOrder;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.Kind;
import org.claimline.domain.Status;
import org.claimline.domain.query.Field;
import org.claimline.domain.query.Query;
import org.claimline.task.Outcome;
import org.claimline.ui.control.Texts;
import org.claimline.ui.search.QueryViewModel;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Place;

/// The list of claims, the filter over it, and where one is in it.
///
/// The list may have a million rows: only the pages that are looked at are read, and a selection is kept as places.
public final class ClaimsViewModel {

    /// A change of the length beyond this makes a new list.
    private static final int FEW = 5_000;
    /// So many selected claims are found again when the list has changed.
    private static final int FOLLOWED = 500;

    private final Desk desk;
    private final ReadOnlyObjectWrapper<Listing> listing = new ReadOnlyObjectWrapper<>(Listing.EMPTY);
    private final ReadOnlyObjectWrapper<ClaimLines> lines = new ReadOnlyObjectWrapper<>(new ClaimLines(0, _ -> {}));
    private final QueryViewModel query = new QueryViewModel();
    private final ObjectProperty<ClaimFilter> filter = new SimpleObjectProperty<>(ClaimFilter.STANDING);
    private final ObjectProperty<ClaimOrder> order = new SimpleObjectProperty<>(ClaimOrder.NEWEST);
    private final ReadOnlyObjectWrapper<List<Integer>> selection = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<ClaimRow>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private Subscription currentLine = Subscription.EMPTY;
    private boolean renewing;
    private int asked;

    public ClaimsViewModel(Desk desk) {
        this.desk = desk;
        query.queryProperty().subscribe(asked -> filter.set(asked.claimFilter()));
        filter.subscribe((_, _) -> load());
        order.subscribe((_, _) -> load());
    }

    /// Keeps the list as the notebook is, until the subscription is released.
    Subscription follow() {
        load();
        return Subscription.combine(desk.onChange(_ -> load()), desk.periodProperty().subscribe((_, _) -> load()),
                filter.subscribe((_, now) -> stay(now)));
    }

    private void stay(ClaimFilter now) {
        if (desk.placeProperty().get() instanceof Place.Claims) {
            desk.stay(new Place.Claims(now));
        }
    }

    /// Only the answer to the last question counts: typing asks faster than a large notebook answers.
    private void load() {
        ClaimFilter by = desk.periodProperty().get().map(filter.get()::during).orElse(filter.get());
        ClaimOrder in = order.get();
        boolean isSame = isShown(by, in);
        List<Integer> pages = isSame && lines.get().size() > 0 ? lines.get().pages() : List.of(0);
        List<ClaimId> kept = selectedIds();
        int question = ++asked;
        if (!listing.get().isCounted() && in.equals(ClaimOrder.NEWEST)) {
            desk.read(book -> book.firstClaims(by, ClaimLines.PAGE), rows -> {
                if (question == asked && !listing.get().isCounted()) {
                    rows.filter(found -> !found.isEmpty()).ifPresent(found -> show(Listing.beginning(by, found)));
                }
            });
        }
        desk.read(book -> Listing.of(book, by, in, pages, kept.size() > FOLLOWED ? List.of() : kept), now -> {
            if (question == asked) {
                show(now);
            }
        });
    }

    private boolean isShown(ClaimFilter by, ClaimOrder in) {
        return loaded.get() && listing.get().filter().equals(by) && listing.get().order().equals(in);
    }

    private void show(Listing now) {
        boolean isSame = isShown(now.filter(), now.order());
        List<ClaimId> kept = selectedIds();
        int first = selection.get().isEmpty() || !isSame ? 0 : Collections.min(selection.get());
        int total = now.size();
        renewing = true;
        listing.set(now);
        if (isSame && Math.abs(total - lines.get().size()) <= FEW) {
            lines.get().renew(total, now.pages());
        } else {
            var fresh = new ClaimLines(total, this::loadPage);
            fresh.renew(total, now.pages());
            lines.set(fresh);
        }
        loaded.set(true);
        renewing = false;
        List<Integer> again = kept.stream().map(claim -> place(now, claim)).flatMapToInt(OptionalInt::stream).boxed()
                .sorted().toList();
        select(!again.isEmpty() ? again : total == 0 ? List.of() : List.of(Math.min(first, total - 1)));
    }

    private OptionalInt place(Listing now, ClaimId claim) {
        Integer place = now.places().get(claim);
        return place == null ? lines.get().placeOf(claim) : OptionalInt.of(place);
    }

    private void loadPage(int page) {
        Listing of = listing.get();
        ClaimLines into = lines.get();
        desk.<List<ClaimRow>>work(book -> _ -> Listing.page(book, of.filter(), of.order(), page), outcome -> {
            if (of == listing.get()) {
                switch (outcome) {
                    case Outcome.Done<List<ClaimRow>>(var rows) -> into.fill(page, rows);
                    case Outcome.Failed<List<ClaimRow>>(var problem) -> {
                        into.missed(page);
                        desk.tell(problem);
                    }
                    case Outcome.Cancelled<List<ClaimRow>>() -> into.missed(page);
                }
            }
        });
    }

    // Where one is

    /// The user has selected these places.
    void selected(List<Integer> places) {
        if (!renewing && !places.equals(selection.get())) {
            select(places);
        }
    }

    /// Selects these places; the table follows even when it believes that they are selected.
    private void select(List<Integer> places) {
        currentLine.unsubscribe();
        selection.set(new ArrayList<>(places));
        if (places.isEmpty() || places.getFirst() >= lines.get().size()) {
            current.set(Optional.empty());
        } else {
            ClaimLine line = lines.get().get(places.getFirst());
            currentLine = line.rowProperty().subscribe(_ -> current.set(line.row()));
        }
    }

    /// Goes to the line that is so many below the last selected one.
    void move(int by) {
        int size = lines.get().size();
        if (size > 0) {
            int from = selection.get().isEmpty()
                    ? -1
                    : by > 0 ? Collections.max(selection.get()) : Collections.min(selection.get());
            select(List.of((int) Math.clamp((long) from + by, 0, size - 1)));
        }
    }

    /// The selected claims that have been read.
    List<ClaimId> selectedIds() {
        List<Integer> places = selection.get();
        return places.stream().limit(FOLLOWED + 1L).flatMap(place -> lines.get().known(place).stream())
                .map(row -> row.claim().id()).toList();
    }

    /// How to find the selected claims in the notebook, as they are then.
    Picked picked() {
        List<Integer> places = selection.get();
        List<ClaimId> known = selectedIds();
        return known.size() == places.size()
                ? new Picked.These(known)
                : new Picked.Places(listing.get().filter(), listing.get().order(), places);
    }

    // The filter

    /// Goes to a filter that a line of the rail stands for.
    void go(ClaimFilter to) {
        if (!to.equals(filter.get())) {
            query.show(Query.text(to));
        }
    }

    void setShown(Kind kind, boolean shown) {
        Set<Kind> kinds = changed(filter.get().kinds(), Kind.class, kind, shown);
        query.ask(Field.KIND, kinds.size() == Kind.values().length ? List.of() : words(kinds));
    }

    void setShown(Status status, boolean shown) {
        setStatuses(changed(filter.get().statuses(), Status.class, status, shown));
    }

    /// Shows the claims of these statuses and no others.
    void setStatuses(Set<Status> statuses) {
        query.ask(Field.STATUS, statuses.equals(ClaimFilter.STANDING.statuses()) ? List.of() : words(statuses));
    }

    private static List<String> words(Set<? extends Enum<?>> constants) {
        return constants.stream().sorted().map(Field::word).toList();
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
        query.ask(Field.TAG, tag.stream().toList());
    }

    void setSure(Optional<Boolean> sure) {
        query.ask(Field.CONFIDENCE, sure.orElse(true) ? ">=" : "<",
                sure.map(_ -> String.valueOf(ClaimFacets.SURE)).stream().toList());
    }

    void setCalled(Name name, Optional<String> exactly) {
        query.ask(Field.of(name), "=", exactly.stream().toList());
    }

    void clearFilter() {
        query.clear();
    }

    /// The filter as it is written.
    QueryViewModel query() {
        return query;
    }

    /// Whether something is left out besides the rejected.
    ObservableValue<Boolean> isFiltered() {
        return filter.map(now -> !now.equals(ClaimFilter.STANDING));
    }

    void sort(ClaimOrder by) {
        order.set(by);
    }

    /// What the status bar says.
    ObservableValue<String> summary() {
        return Bindings.createStringBinding(() -> Texts.get("claims.summary", listing.get().facets().total(),
                listing.get().facets().all(), selection.get().size()), listing, selection);
    }

    ReadOnlyObjectProperty<Listing> listingProperty() {
        return listing.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ClaimLines> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ClaimFilter> filterProperty() {
        return filter;
    }

    /// The places that are selected, in order.
    ReadOnlyObjectProperty<List<Integer>> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /// The first selected claim; empty while it is read.
    ReadOnlyObjectProperty<Optional<ClaimRow>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }
}
