package org.claimline.notebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleDetails;
import org.claimline.domain.Change;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimId;
import org.claimline.domain.Edit;
import org.claimline.domain.Engine;
import org.claimline.domain.Furniture;
import org.claimline.domain.NotebookStore;
import org.claimline.domain.Status;
import org.claimline.domain.Target;
import org.claimline.importing.FurniturePatterns;

/// Finds an article's claims again. What the user has judged, corrected, marked, tagged or annotated stays as it is.
final class Rereading {

    private final NotebookStore store;
    private final Intake intake;

    Rereading(NotebookStore store, Intake intake) {
        this.store = store;
        this.intake = intake;
    }

    /// The edit that gives an article these details and brings its untouched suggestions up to date.
    Edit afterCorrection(Article article, ArticleDetails details) {
        var changes = new ArrayList<Change>();
        changes.add(new Change.OfArticle(article.id(), article.details(), details));
        changes.addAll(changes(article.withDetails(details)));
        return new Edit(Edit.Action.CORRECT_ARTICLE, changes);
    }

    /// What reading an article again would change: first its furniture, where the notebook's own rules mark more of it;
    /// then its claims, but nothing that the user has touched, and nothing that overlaps it. Last comes that today's
    /// engine has read the article, when that is new.
    List<Change> reading(Article article) {
        List<Furniture> marked = new FurniturePatterns(intake.furniture()).in(article.text(),
                article.details().furniture());
        if (marked.isEmpty()) {
            return changes(article);
        }
        ArticleDetails details = article.details().withFurniture(
                Stream.concat(article.details().furniture().stream(), marked.stream()).sorted().toList());
        var changes = new ArrayList<Change>();
        changes.add(new Change.OfArticle(article.id(), article.details(), details));
        changes.addAll(changes(article.withDetails(details)));
        return changes;
    }

    /// What finding an article's claims again would change.
    private List<Change> changes(Article article) {
        List<Claim> now = store.claimsOf(article.id());
        Map<ClaimId, Claim> found = new LinkedHashMap<>();
        intake.findings(article.text(), article.details(), store.settings().studied()).stream()
                .map(finding -> Claim.suggested(article.id(), article.text(), finding))
                .forEach(claim -> found.putIfAbsent(claim.id(), claim));
        var outdated = new ArrayList<Claim>();
        for (Claim claim : now) {
            if (claim.equals(found.get(claim.id()))) {
                found.remove(claim.id());
            } else if (isUntouched(claim)) {
                outdated.add(claim);
            } else {
                found.values().removeIf(again -> again.anchor().span().overlaps(claim.anchor().span()));
            }
        }
        var changes = new ArrayList<Change>();
        outdated.forEach(claim -> changes
                .add(new Change.OfClaim(Optional.of(claim), Optional.ofNullable(found.remove(claim.id())))));
        found.values().forEach(claim -> changes.add(new Change.OfClaim(Optional.empty(), Optional.of(claim))));
        var today = Optional.of(intake.engine());
        Optional<Engine> before = store.engineOf(article.id());
        if (!before.equals(today)) {
            changes.add(new Change.OfEngine(article.id(), before, today));
        }
        return changes;
    }

    /// Whether a claim is still the program's own suggestion, with nothing of the user's on it.
    boolean isUntouched(Claim claim) {
        var target = new Target.OnClaim(claim.id());
        return claim.status() == Status.SUGGESTED && !claim.evidence().isByHand() && store.tagsOn(target).isEmpty()
                && store.notesOn(target).isEmpty() && !store.hasEvent(claim.id());
    }
}
