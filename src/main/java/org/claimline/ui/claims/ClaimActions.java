package org.claimline.ui.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.claimline.domain.Change;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.Days;
import org.claimline.domain.Edit;
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

/// What can be done with claims of the table: each is one edit, however many claims it is about.
final class ClaimActions {

    /// More claims than these are not changed by one edit: it would neither fit the memory nor be what was meant.
    static final int MOST_AT_ONCE = 20_000;
    private static final int MOST_COMPLETIONS = 8;

    private final Desk desk;
    private final ClaimsViewModel model;

    ClaimActions(Desk desk, ClaimsViewModel model) {
        this.desk = desk;
        this.model = model;
    }

    /// Confirms what is selected, and goes on to the next.
    void confirm() {
        judgeSelected(Edits::confirm);
    }

    void reject() {
        judgeSelected(Edits::reject);
    }

    void dispute() {
        judgeSelected(Edits::dispute);
    }

    private void judgeSelected(Function<List<Claim>, Edit> judgement) {
        judge(model.picked(), judgement);
        model.move(1);
    }

    void reset() {
        judge(model.picked(), Edits::reset);
    }

    /// Confirms every suggested claim that is listed.
    void acceptShown() {
        judgeShown(Edits::confirm);
    }

    /// Rejects every suggested claim that is listed.
    void rejectShown() {
        judgeShown(Edits::reject);
    }

    private void judgeShown(Function<List<Claim>, Edit> judgement) {
        Listing shown = model.listingProperty().get();
        if (shown.facets().open() > MOST_AT_ONCE) {
            tellTooMany();
        } else {
            ClaimFilter open = shown.filter().withStatuses(Set.of(Status.SUGGESTED));
            judge(new Picked.Open(open, MOST_AT_ONCE), judgement);
        }
    }

    void tellTooMany() {
        desk.tell(Notice.of(Texts.get("claims.too-many", MOST_AT_ONCE)));
    }

    private void judge(Picked picked, Function<List<Claim>, Edit> judgement) {
        change(picked, (_, rows) -> Optional.of(judgement.apply(rows.stream().map(ClaimRow::claim).toList())));
    }

    private interface Making {
        Optional<Edit> of(Notebook book, List<ClaimRow> rows);
    }

    private void change(Picked picked, Making making) {
        if (!picked.isEmpty()) {
            desk.edit(book -> {
                List<ClaimRow> rows = picked.in(book);
                return rows.isEmpty() ? Optional.empty() : making.of(book, rows);
            }, this::told);
        }
    }

    /// Puts a tag on the selected claims.
    void tag(String typed) {
        String path = Tag.clean(typed);
        if (!path.isEmpty()) {
            change(model.picked(), (book, rows) -> tagging(book, rows, path));
        }
    }

    private static Optional<Edit> tagging(Notebook book, List<ClaimRow> rows, String path) {
        var known = new ArrayList<>(book.tags().stream().map(TagUse::tag).toList());
        var changes = new ArrayList<Change>();
        for (ClaimRow row : rows) {
            if (!row.tags().contains(path)) {
                changes.addAll(Edits.tag(new Target.OnClaim(row.claim().id()), path, known).changes());
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

    /// Makes an event of each selected claim whose days are known.
    void makeEvents() {
        change(model.picked(), (_, rows) -> {
            List<Change> changes = rows.stream().flatMap(row -> event(row).stream()).toList();
            if (changes.isEmpty()) {
                desk.onUi(() -> desk.tell(Notice.of(Texts.get("claims.event.undated"))));
            }
            return changes.isEmpty() ? Optional.empty() : Optional.of(new Edit(Edit.Action.ADD_EVENT, changes));
        });
    }

    private static Optional<Change> event(ClaimRow row) {
        Optional<Days> days = EventOfClaim.days(row.claim().reading(), row.published());
        return days.map(it -> Edits.event(row.claim(), EventOfClaim.title(row.claim()), it).changes().getFirst());
    }

    private void told(Edit edit) {
        desk.tell(Notice.of(Texts.get("shell.done", Texts.of(edit.action()), edit.changes().size()))
                .offering(Texts.get("shell.undo"), desk::undo));
    }

    /// Opens the sentence of the first selected claim beside the article that is read.
    void openBeside() {
        model.currentProperty().get().ifPresent(row -> desk.openBeside(row.claim().id()));
    }

    /// Opens the sentence of the first selected claim.
    void open() {
        model.currentProperty().get().ifPresent(row -> desk.open(row.claim().id()));
    }
}
