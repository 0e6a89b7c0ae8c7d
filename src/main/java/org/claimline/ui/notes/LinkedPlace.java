package org.claimline.ui.notes;

import java.util.Optional;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.NoteLink;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Place;

/// Where a link of a note leads in the window.
public final class LinkedPlace {

    private LinkedPlace() {}

    /// Follows a link. One whose thing is not there any more leads nowhere.
    public static void open(Desk desk, NoteLink.To to) {
        switch (to) {
            case NoteLink.ToArticle(var article) -> desk.open(article);
            case NoteLink.ToClaim(var claim) -> desk.open(claim);
            case NoteLink.ToEvent(var event) -> desk.go(new Place.Timeline(Optional.of(event)));
            case NoteLink.ToTag(var path) -> desk.go(new Place.Claims(ClaimFilter.STANDING.withTag(Optional.of(path))));
            case NoteLink.ToNote(var note) -> desk.go(new Place.Notes(note));
        }
    }
}
