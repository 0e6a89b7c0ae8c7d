package org.claimline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleId;
import org.claimline.domain.ArticleSummary;
import org.claimline.domain.Change;
import org.claimline.domain.Claim;
import org.claimline.domain.Wording;
import org.claimline.notebook.Edits;
import org.claimline.notebook.Notebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "reread", description = "Finds the claims again with today's engine. What you judged, corrected, marked, tagged or annotated stays.", mixinStandardHelpOptions = true, sortOptions = false)
final class RereadCommand implements Callable<Integer> {

    /// Each edit waits for the disk: so many changes go into one.
    private static final int BATCH = 500;

    private final ClaimlineCommand root;

    @Option(names = "--all", description = "Reads every article. Default: those that an older engine has read, or today's with other words of the notebook's own.")
    private boolean all;

    @Option(names = "--dry-run", description = "Says what would change, claim by claim, and changes nothing.")
    private boolean dryRun;

    RereadCommand(ClaimlineCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        return root.withExisting(this::reread);
    }

    private void reread(Notebook notebook) {
        List<ArticleId> articles = all
                ? notebook.articles().stream().map(ArticleSummary::id).toList()
                : notebook.readings().outdated();
        int changed = 0;
        int claims = 0;
        var pending = new ArrayList<Change>();
        for (ArticleId article : articles) {
            List<Change> changes = notebook.readings().again(article);
            List<Change.OfClaim> ofClaims = changes.stream().filter(Change.OfClaim.class::isInstance)
                    .map(Change.OfClaim.class::cast).toList();
            if (!changes.stream().allMatch(Change.OfEngine.class::isInstance)) {
                changed++;
                claims += ofClaims.size();
                Optional<Article> about = notebook.article(article);
                root.console().say(about.map(Article::title).orElse(""));
                about.ifPresent(it -> marks(it, changes).forEach(root.console()::say));
                lines(ofClaims).forEach(root.console()::say);
            }
            pending.addAll(changes);
            if (pending.size() >= BATCH) {
                apply(notebook, pending);
            }
        }
        apply(notebook, pending);
        root.console().say("%d claims %s in %d of %d articles".formatted(claims, dryRun ? "would change" : "changed",
                changed, articles.size()));
    }

    private void apply(Notebook notebook, List<Change> pending) {
        if (!dryRun && !pending.isEmpty()) {
            notebook.apply(Edits.reread(pending));
        }
        pending.clear();
    }

    private static List<String> marks(Article article, List<Change> changes) {
        return changes.stream().filter(Change.OfArticle.class::isInstance).map(Change.OfArticle.class::cast)
                .flatMap(change -> change.after().furniture().stream()
                        .filter(furniture -> !change.before().furniture().contains(furniture)))
                .map(furniture -> "  # “%s”  becomes furniture"
                        .formatted(furniture.span().in(article.text()).replace('\n', ' ')))
                .toList();
    }

    private static List<String> lines(List<Change.OfClaim> changes) {
        var lines = new ArrayList<String>();
        for (Change.OfClaim change : changes) {
            String sign = change.before().isEmpty() ? "+" : change.after().isEmpty() ? "-" : "~";
            String words = change.before().or(change::after).map(claim -> claim.anchor().quote()).orElse("");
            lines.add("  %s “%s”  %s".formatted(sign, words.replace('\n', ' '), readings(change)));
        }
        return lines;
    }

    private static String readings(Change.OfClaim change) {
        Optional<String> before = change.before().map(RereadCommand::reading);
        Optional<String> after = change.after().map(RereadCommand::reading);
        return before.equals(after)
                ? before.orElse("") + " (evidence, metric, subject or holder)"
                : String.join("  →  ", List.of(before.orElse("none"), after.orElse("none")));
    }

    private static String reading(Claim claim) {
        return Wording.of(claim.reading().type()) + " " + Wording.of(claim.reading());
    }
}
