package org.claimline.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Encoding;
import org.claimline.domain.UnreadableException;
import org.claimline.notebook.Notebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "decode", description = "Shows in which encoding an article was read, or reads its original again in another one. The new reading is another version of the article; the one before goes into the bin unless you made something of it.", mixinStandardHelpOptions = true, sortOptions = false)
final class DecodeCommand implements Callable<Integer> {

    private final ClaimlineCommand root;

    @Parameters(index = "0", paramLabel = "ARTICLE", description = "Its id, as 'claimline articles --json' shows it.")
    private String article = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "ENCODING", description = "Such as windows-1252, GB18030, "
            + "Big5, Shift_JIS, KOI8-R.")
    private Optional<String> charset = Optional.empty();

    DecodeCommand(ClaimlineCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        return root.withExisting(this::decode);
    }

    private void decode(Notebook notebook) {
        var id = new ArticleId(article);
        try {
            ArticleId version = charset.isPresent() ? notebook.readings().readAgain(id, charset.get()) : id;
            if (version.equals(id) && charset.isPresent()) {
                root.console().say("it reads the same");
            }
            notebook.article(version).ifPresentOrElse(it -> root.console().say(line(it)),
                    () -> root.console().fail("there is no article " + article));
        } catch (UnreadableException e) {
            root.console().fail(article + ": " + e.getMessage());
        }
    }

    private static String line(Article article) {
        Encoding encoding = Encoding.in(article.original().mediaType()).orElse(Encoding.UTF_8);
        return "%s  %s (%s)  %s".formatted(article.id(), encoding.charset(),
                encoding.certainty().name().toLowerCase(Locale.ROOT), article.title());
    }
}
