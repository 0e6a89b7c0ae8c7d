package org.claimline.notebook;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Change;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimId;
import org.claimline.domain.Journal;
import org.claimline.domain.Note;
import org.claimline.domain.NoteId;
import org.claimline.domain.Target;

/// What has changed in the notebook and not yet in its search index. Not thread-safe.
final class Pending {

    /// With their claims and notes.
    private final Set<ArticleId> articles = new HashSet<>();
    private final Set<ClaimId> claims = new HashSet<>();
    private final Set<NoteId> notes = new HashSet<>();

    Set<ArticleId> articles() {
        return articles;
    }

    Set<ClaimId> claims() {
        return claims;
    }

    Set<NoteId> notes() {
        return notes;
    }

    int size() {
        return articles.size() + claims.size() + notes.size();
    }

    void add(Journal.Content content) {
        switch (content) {
            case Journal.Edited(var edit) -> edit.changes().forEach(this::add);
            case Journal.Imported(var article, _, _) -> articles.add(article.id());
        }
    }

    void add(Pending other) {
        articles.addAll(other.articles);
        claims.addAll(other.claims);
        notes.addAll(other.notes);
    }

    private void add(Change change) {
        switch (change) {
            case Change.OfArticle(var article, _, _) -> articles.add(article);
            case Change.OfClaim(var before, var after) -> add(before, after);
            case Change.OfNote(var before, var after) -> Stream.concat(before.stream(), after.stream())
                    .forEach(this::add);
            case Change.OfTagging(var before, var after) -> Stream.concat(before.stream(), after.stream())
                    .forEach(tagging -> add(tagging.on()));
            case Change.OfTag _,Change.OfEvent _,Change.OfEngine _,Change.OfSettings _ -> {
            }
        }
    }

    /// An article is found by the amounts and the names of its claims too.
    private void add(Optional<Claim> before, Optional<Claim> after) {
        boolean isSame = before.map(Pending::found).equals(after.map(Pending::found));
        before.or(() -> after).ifPresent(claim -> {
            if (isSame) {
                claims.add(claim.id());
            } else {
                articles.add(claim.article());
            }
        });
    }

    private static List<Object> found(Claim claim) {
        return List.of(claim.reading().value(), claim.reading().metric(), claim.reading().subject());
    }

    private void add(Note note) {
        notes.add(note.id());
        add(note.on());
    }

    private void add(Target target) {
        switch (target) {
            case Target.OnArticle(var article) -> articles.add(article);
            case Target.OnClaim(var claim) -> claims.add(claim);
            case Target.OnEvent _,Target.OnNotebook _ -> {
            }
        }
    }
}
