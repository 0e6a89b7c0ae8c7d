package org.claimline.ui.timeline;

import java.util.Optional;
import org.claimline.domain.Change;
import org.claimline.domain.ClaimId;
import org.claimline.domain.Days;
import org.claimline.domain.Edit;
import org.claimline.domain.Event;
import org.claimline.domain.TagUse;
import org.claimline.domain.Target;
import org.claimline.notebook.Edits;
import org.claimline.ui.control.EventOfClaim;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Notice;

/// The changes that one can make on the timeline. Each can be undone.
final class TimelineEdits {

    private final TimelineViewModel model;
    private final Desk desk;

    TimelineEdits(TimelineViewModel model) {
        this.model = model;
        this.desk = model.desk();
    }

    /// Makes an event of the selected claim. A claim that has no days becomes none.
    void makeEvent() {
        model.eventable().ifPresent(row -> {
            Optional<Days> days = EventOfClaim.days(row.claim().reading(), row.published());
            if (days.isEmpty()) {
                desk.tell(Notice.of(Texts.get("timeline.event.undated")));
                return;
            }
            ClaimId claim = row.claim().id();
            desk.edit(book -> book.claim(claim)
                    .map(now -> Edits.event(now, EventOfClaim.title(now), days.get())), this::showAdded);
        });
    }

    void add(String title, Days when) {
        desk.edit(_ -> Optional.of(Edits.event(title, when)), this::showAdded);
    }

    void change(Event event, String title, Days when) {
        desk.edit(book -> book.event(event.id()).map(now -> Edits.change(now, title, when)), this::told);
    }

    /// Removes the selected event.
    void remove() {
        model.selectedProperty().get().flatMap(Entry::event).ifPresent(event -> desk
                .edit(book -> book.event(event.id()).map(book::removal), this::told));
    }

    /// Makes the selected event stand across all lanes, or no longer.
    void toggleMarker() {
        model.selectedProperty().get().flatMap(Entry::event).ifPresent(event -> {
            var on = new Target.OnEvent(event.id());
            desk.edit(book -> Optional.of(book.tagsOn(on).contains(Material.MARKER)
                    ? Edits.untag(on, Material.MARKER)
                    : Edits.tag(on, Material.MARKER, book.tags().stream().map(TagUse::tag).toList())), this::told);
        });
    }

    private void showAdded(Edit edit) {
        told(edit);
        edit.changes().stream().filter(Change.OfEvent.class::isInstance)
                .map(Change.OfEvent.class::cast)
                .flatMap(change -> change.after().stream()).findFirst().ifPresent(event -> model.show(event.id()));
    }

    private void told(Edit edit) {
        desk.tell(Notice.of(Texts.of(edit.action())).offering(Texts.get("shell.undo"), desk::undo));
    }
}
