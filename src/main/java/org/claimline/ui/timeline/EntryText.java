package org.claimline.ui.timeline;

import java.util.Optional;
import org.claimline.domain.ClaimRow;
import org.claimline.ui.control.ClaimText;
import org.claimline.ui.control.LocalText;
import org.claimline.ui.control.Texts;

/// An entry in words: for its card, the table, and the screen reader.
final class EntryText {

    private EntryText() {}

    /// What it is: "Figure · money", "Article", "Event".
    static String kind(Entry entry) {
        return switch (entry.subject()) {
            case Entry.OfArticle _ -> Texts.get("timeline.kind.article");
            case Entry.OfClaim(var row) -> Texts.of(row.claim().kind()) + " · "
                    + Texts.of(row.claim().reading().type());
            case Entry.OfEvent _ -> Texts.get("timeline.kind.event");
        };
    }

    /// What it says: the title, or the value with its metric.
    static String what(Entry entry) {
        return switch (entry.subject()) {
            case Entry.OfArticle(var article) -> article.details().title();
            case Entry.OfClaim(var row) -> ClaimText.join(Optional.of(ClaimText.of(row.claim())),
                    row.claim().reading().metric(), row.claim().reading().subject());
            case Entry.OfEvent(var event, _) -> event.title();
        };
    }

    /// What it says in one line among others: for a date, whose days stand beside it, the words around it.
    static String line(Entry entry) {
        return entry.kind() == EntryKind.DATES ? quote(entry).orElse(what(entry)) : what(entry);
    }

    /// The days, or that there are none.
    static String when(Entry entry) {
        return entry.when().map(LocalText.HERE::of).orElse(Texts.get("timeline.undated.one"));
    }

    /// The source's words, in quotation marks with what stands around them.
    static Optional<String> quote(Entry entry) {
        return entry.row().map(ClaimRow::claim)
                .map(claim -> '“' + lead(claim.anchor().prefix()) + claim.anchor().quote()
                        + trail(claim.anchor().suffix()) + '”');
    }

    private static String lead(String prefix) {
        int line = prefix.lastIndexOf('\n');
        String own = prefix.substring(line + 1);
        int space = own.indexOf(' ');
        return line >= 0 || space < 0 ? own : '…' + own.substring(space + 1);
    }

    private static String trail(String suffix) {
        int line = suffix.indexOf('\n');
        String own = line >= 0 ? suffix.substring(0, line) : suffix;
        int space = own.lastIndexOf(' ');
        return line >= 0 || space < 0 ? own : own.substring(0, space) + '…';
    }

    /// Where it comes from: "Sample Wire · 28 Jan 2026".
    static String origin(Entry entry) {
        return ClaimText.join(entry.source(), entry.articleTitle().filter(_ -> entry.kind() != EntryKind.ARTICLES),
                entry.published().map(known -> Texts.get("timeline.published", LocalText.HERE.of(known.date()))));
    }

    /// "Figure · percent, 34 % cloud revenue, 25 Nov 2025, suggested."
    static String spoken(Entry entry) {
        String status = entry.status().map(Texts::of).orElse("");
        return Texts.get("timeline.spoken", kind(entry), what(entry), when(entry), status);
    }
}
