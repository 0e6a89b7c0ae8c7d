package org.claimline.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleDetails;
import org.claimline.domain.Change;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimId;
import org.claimline.domain.Edit;
import org.claimline.domain.NotebookStore;
import org.claimline.domain.Span;
import org.claimline.domain.Status;
import org.claimline.domain.Target;

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
        changes.addAll(claimChanges(article.withDetails(details)));
        return new Edit(Edit.Action.CORRECT_ARTICLE, changes);
    }

    private List<Change> claimChanges(Article article) {
        List<Claim> now = store.claimsOf(article.id());
        List<Span> kept = now.stream().filter(claim -> !isUntouched(claim)).map(claim -> claim.anchor().span())
                .toList();
        Map<ClaimId, Claim> found = intake.findings(article.text(), article.details()).stream()
                .filter(finding -> kept.stream().noneMatch(span -> span.overlaps(finding.span())))
                .map(finding -> Claim.suggested(article.id(), article.text(), finding))
                .collect(Collectors.toMap(Claim::id, Function.identity(), (first, _) -> first));
        var changes = new ArrayList<Change>();
        for (Claim claim : now) {
            if (isUntouched(claim)) {
                Optional<Claim> again = Optional.ofNullable(found.remove(claim.id()));
                if (!again.equals(Optional.of(claim))) {
                    changes.add(new Change.OfClaim(Optional.of(claim), again));
                }
            }
        }
        found.values().stream().sorted((a, b) -> a.anchor().span().compareTo(b.anchor().span()))
                .forEach(claim -> changes.add(new Change.OfClaim(Optional.empty(), Optional.of(claim))));
        return changes;
    }

    private boolean isUntouched(Claim claim) {
        var target = new Target.OnClaim(claim.id());
        return claim.status() == Status.SUGGESTED && !claim.evidence().isByHand()
                && store.tagsOn(target).isEmpty() && store.notesOn(target).isEmpty() && !store.hasEvent(claim.id());
    }
}
