package org.claimline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimline.domain.Change;
import org.claimline.domain.Edit;
import org.claimline.notebook.FurnitureSuggestion;
import org.claimline.notebook.Notebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "furniture", description = "Lists lines that repeat across the articles of one source: ads, notices and links that may be no body text. Accepted ones are marked in all articles, now and at each import.", mixinStandardHelpOptions = true, sortOptions = false)
final class FurnitureCommand implements Callable<Integer> {

    private final ClaimlineCommand root;

    @Option(names = "--accept", paramLabel = "N", split = ",", description = "Accepts suggestions by their numbers in the list, such as 1,3.")
    private List<Integer> accepted = new ArrayList<>();

    @Option(names = "--decline", paramLabel = "N", split = ",", description = "Declines suggestions: they are not made again.")
    private List<Integer> declined = new ArrayList<>();

    @Option(names = "--accept-all", description = "Accepts every suggestion that is not declined.")
    private boolean acceptsAll;

    FurnitureCommand(ClaimlineCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        int[] code = {0};
        int done = root.withExisting(notebook -> code[0] = decide(notebook));
        return Math.max(code[0], done);
    }

    private int decide(Notebook notebook) {
        List<FurnitureSuggestion> all = notebook.words().suggestedFurniture();
        var wrong = new ArrayList<Integer>(accepted);
        wrong.addAll(declined);
        wrong.removeIf(number -> number >= 1 && number <= all.size());
        if (!wrong.isEmpty() || accepted.stream().anyMatch(declined::contains)) {
            root.console().fail(wrong.isEmpty()
                    ? "a suggestion cannot be accepted and declined"
                    : "there is no suggestion " + wrong.getFirst() + "; 'claimline furniture' lists them");
            return 2;
        }
        if (accepted.isEmpty() && declined.isEmpty() && !acceptsAll) {
            list(all);
            return 0;
        }
        var chosen = new ArrayList<FurnitureSuggestion>();
        var refused = declined.stream().distinct().map(number -> all.get(number - 1)).toList();
        for (int number = 1; number <= all.size(); number++) {
            if (accepted.contains(number) || acceptsAll && !declined.contains(number)) {
                chosen.add(all.get(number - 1));
            }
        }
        notebook.words().declineFurniture(refused);
        Optional<Edit> edit = notebook.words().acceptFurniture(chosen);
        long articles = edit.map(Edit::changes).orElse(List.of()).stream()
                .filter(Change.OfArticle.class::isInstance).count();
        root.console().say("%d accepted, marked in %d articles; %d declined".formatted(chosen.size(), articles,
                refused.size()));
        return 0;
    }

    private void list(List<FurnitureSuggestion> all) {
        for (int i = 0; i < all.size(); i++) {
            FurnitureSuggestion it = all.get(i);
            String how = it.rule().get(2).equals("starts") ? "lines that begin with “%s”" : "“%s”";
            String words = it.rule().get(2).equals("starts") ? it.rule().getLast().strip() : it.example();
            root.console().say("%3d  %s, %d articles, %s: ".formatted(i + 1, it.source().orElse("no source"),
                    it.articles().size(), it.reason().name().toLowerCase(Locale.ROOT)) + how.formatted(words));
        }
        root.console().say(all.isEmpty()
                ? "nothing repeats that is not marked"
                : all.size() + " suggestions; --accept 1,3 marks them, --decline 2 puts them away");
    }
}
