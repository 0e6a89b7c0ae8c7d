package org.claimline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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

    private final ClaimlineCommand root;

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
        int articles = 0;
        int claims = 0;
        for (ArticleSummary article : notebook.articles()) {
            List<Change.OfClaim> changes = notebook.rereading(article.id());
            if (!changes.isEmpty()) {
                articles++;
                claims += changes.size();
                root.console().say(article.details().title());
                lines(changes).forEach(root.console()::say);
                if (!dryRun) {
                    notebook.apply(Edits.reread(changes));
                }
            }
        }
        root.console().say("%d claims %s in %d articles".formatted(claims, dryRun ? "would change" : "changed",
                articles));
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
