package org.claimline.notebook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.claimline.domain.Anchor;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleDetails;
import org.claimline.domain.Change;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimId;
import org.claimline.domain.Days;
import org.claimline.domain.Edit;
import org.claimline.domain.Edit.Action;
import org.claimline.domain.Event;
import org.claimline.domain.EventId;
import org.claimline.domain.Evidence;
import org.claimline.domain.Note;
import org.claimline.domain.NoteId;
import org.claimline.domain.NotebookSettings;
import org.claimline.domain.Reading;
import org.claimline.domain.SavedView;
import org.claimline.domain.Span;
import org.claimline.domain.Status;
import org.claimline.domain.Tag;
import org.claimline.domain.Tagging;
import org.claimline.domain.Target;

/// The edits that a user can make, as values for [Notebook#apply]. Pure: the arguments are the things as they are now.
public final class Edits {

    private Edits() {}

    public static Edit confirm(List<Claim> claims) {
        return claimEdit(Action.CONFIRM_CLAIM, claims, claim -> claim.withStatus(Status.CONFIRMED));
    }

    public static Edit reject(List<Claim> claims) {
        return claimEdit(Action.REJECT_CLAIM, claims, claim -> claim.withStatus(Status.REJECTED));
    }

    public static Edit dispute(List<Claim> claims) {
        return claimEdit(Action.DISPUTE_CLAIM, claims, claim -> claim.withStatus(Status.DISPUTED));
    }

    /// Back to a suggestion.
    public static Edit reset(List<Claim> claims) {
        return claimEdit(Action.RESET_CLAIM, claims, claim -> claim.withStatus(Status.SUGGESTED));
    }

    /// Replaces what the program understood; a corrected claim is confirmed.
    public static Edit correct(Claim claim, Reading reading) {
        return claimEdit(Action.CORRECT_CLAIM, List.of(claim),
                old -> old.withReading(reading).withStatus(Status.CONFIRMED));
    }

    /// Says of claims what they are about: how they are moved to another track. Corrected claims are confirmed.
    ///
    /// @param metric what they measure from now on
    /// @param subject of whom
    public static Edit correctTopic(List<Claim> claims, String metric, String subject) {
        return claimEdit(Action.CORRECT_CLAIM, claims, claim -> claim
                .withReading(claim.reading().withTopic(Optional.of(metric), Optional.of(subject)))
                .withStatus(Status.CONFIRMED));
    }

    private static Edit claimEdit(Action action, List<Claim> claims, UnaryOperator<Claim> to) {
        return new Edit(action, claims.stream()
                .map(claim -> (Change) new Change.OfClaim(Optional.of(claim), Optional.of(to.apply(claim)))).toList());
    }

    /// A claim that the user marks in the text; it is confirmed from the start.
    public static Edit highlight(Article article, Span span, Reading reading) {
        var claim = new Claim(ClaimId.random(), article.id(), Anchor.in(article.text(), span), reading,
                Evidence.byHand(), Status.CONFIRMED);
        return new Edit(Action.ADD_CLAIM, new Change.OfClaim(Optional.empty(), Optional.of(claim)));
    }

    public static Edit note(Target on, String markdown, Instant now) {
        var note = new Note(NoteId.random(), on, markdown, now, now);
        return new Edit(Action.ADD_NOTE, new Change.OfNote(Optional.empty(), Optional.of(note)));
    }

    /// A note of its own.
    ///
    /// @param id of no note yet
    public static Edit page(NoteId id, String markdown, Instant now) {
        var note = new Note(id, new Target.OnNotebook(), markdown, now, now);
        return new Edit(Action.ADD_NOTE, new Change.OfNote(Optional.empty(), Optional.of(note)));
    }

    public static Edit rewrite(Note note, String markdown, Instant now) {
        return new Edit(Action.CHANGE_NOTE,
                new Change.OfNote(Optional.of(note), Optional.of(note.withMarkdown(markdown, now))));
    }

    /// Takes a note away: one of its own goes into the bin, one on something is gone.
    public static Edit discard(Note note) {
        return note.on() instanceof Target.OnNotebook
                ? move(Action.BIN_NOTE, note, new Target.OnNotebook(true))
                : remove(note);
    }

    /// Brings a note of its own back from the bin.
    public static Edit restore(Note note) {
        return move(Action.RESTORE_NOTE, note, new Target.OnNotebook(false));
    }

    private static Edit move(Action action, Note note, Target to) {
        return new Edit(action, new Change.OfNote(Optional.of(note), Optional.of(note.movedTo(to))));
    }

    public static Edit remove(Note note) {
        return new Edit(Action.REMOVE_NOTE, new Change.OfNote(Optional.of(note), Optional.empty()));
    }

    /// Puts a tag on something.
    ///
    /// @param known the tags that there are; one with a new path is added too
    public static Edit tag(Target on, String path, List<Tag> known) {
        var changes = new ArrayList<Change>();
        if (known.stream().noneMatch(tag -> tag.path().equals(path))) {
            changes.add(new Change.OfTag(Optional.empty(), Optional.of(new Tag(path, Tag.defaultColour(path)))));
        }
        changes.add(new Change.OfTagging(Optional.empty(), Optional.of(new Tagging(path, on))));
        return new Edit(Action.ADD_TAG, changes);
    }

    public static Edit untag(Target on, String path) {
        return new Edit(Action.REMOVE_TAG,
                new Change.OfTagging(Optional.of(new Tagging(path, on)), Optional.empty()));
    }

    public static Edit recolour(Tag tag, int colour) {
        return new Edit(Action.RECOLOUR_TAG,
                new Change.OfTag(Optional.of(tag), Optional.of(new Tag(tag.path(), colour))));
    }

    /// An event on the timeline, from a claim.
    public static Edit event(Claim claim, String title, Days when) {
        return addEvent(new Event(EventId.random(), title, when, Optional.of(claim.id()),
                Optional.of(claim.article())));
    }

    /// An event on the timeline, by hand.
    public static Edit event(String title, Days when) {
        return addEvent(new Event(EventId.random(), title, when, Optional.empty(), Optional.empty()));
    }

    private static Edit addEvent(Event event) {
        return new Edit(Action.ADD_EVENT, new Change.OfEvent(Optional.empty(), Optional.of(event)));
    }

    public static Edit change(Event event, String title, Days when) {
        return new Edit(Action.CHANGE_EVENT, new Change.OfEvent(Optional.of(event),
                Optional.of(new Event(event.id(), title, when, event.claim(), event.article()))));
    }

    /// Removes an event with what hangs on it.
    ///
    /// @param notes all notes on the event
    /// @param tags the paths of all tags on it
    static Edit remove(Event event, List<Note> notes, List<String> tags) {
        var changes = new ArrayList<Change>();
        notes.forEach(note -> changes.add(new Change.OfNote(Optional.of(note), Optional.empty())));
        tags.forEach(tag -> changes.add(new Change.OfTagging(
                Optional.of(new Tagging(tag, new Target.OnEvent(event.id()))), Optional.empty())));
        changes.add(new Change.OfEvent(Optional.of(event), Optional.empty()));
        return new Edit(Action.REMOVE_EVENT, changes);
    }

    /// What reading again found, as one edit: from [Readings#again], of one article or of many.
    public static Edit reread(List<Change> changes) {
        return new Edit(Action.REREAD, changes);
    }

    /// Puts an article into the bin; its claims, notes and tags stay with it.
    public static Edit bin(Article article) {
        return details(Action.BIN_ARTICLE, article, article.details().withBinned(true));
    }

    public static Edit restore(Article article) {
        return details(Action.RESTORE_ARTICLE, article, article.details().withBinned(false));
    }

    private static Edit details(Action action, Article article, ArticleDetails details) {
        return new Edit(action, new Change.OfArticle(article.id(), article.details(), details));
    }

    /// Pins a query in the side bar, below those that are there.
    public static Edit pin(NotebookSettings now, SavedView view) {
        var views = new ArrayList<>(now.views());
        views.add(view);
        return views(Action.PIN_VIEW, now, views);
    }

    /// Gives a pinned query another name, or another query.
    ///
    /// @param at its place, from 0
    public static Edit changeView(NotebookSettings now, int at, SavedView view) {
        var views = new ArrayList<>(now.views());
        views.set(at, view);
        return views(Action.CHANGE_VIEW, now, views);
    }

    /// Moves a pinned query to another place.
    public static Edit moveView(NotebookSettings now, int from, int to) {
        var views = new ArrayList<>(now.views());
        views.add(to, views.remove(from));
        return views(Action.CHANGE_VIEW, now, views);
    }

    public static Edit removeView(NotebookSettings now, int at) {
        var views = new ArrayList<>(now.views());
        views.remove(at);
        return views(Action.REMOVE_VIEW, now, views);
    }

    private static Edit views(Action action, NotebookSettings now, List<SavedView> views) {
        return new Edit(action, new Change.OfSettings(now, now.withViews(views)));
    }

    public static Edit settings(NotebookSettings before, NotebookSettings after) {
        return new Edit(Action.CHANGE_SETTINGS, new Change.OfSettings(before, after));
    }
}
