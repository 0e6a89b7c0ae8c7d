package org.claimline.ui.reader;

import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.claimline.domain.Article;
import org.claimline.domain.Claim;
import org.claimline.domain.Published;
import org.claimline.domain.Span;
import org.claimline.notebook.Surroundings;
import org.claimline.ui.control.ClaimText;
import org.claimline.ui.control.LocalText;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;

/// The sentence that a claim stands in, where that comes from, and why it is a claim.
final class SentenceCard extends VBox {

    private final Text before = words("plain");
    private final Text quote = words("sentence-quote");
    private final Text after = words("plain");
    private final TextFlow sentence = new TextFlow(before, quote, after);
    private final Hyperlink source = new Hyperlink();
    private final NewsViewModel news;
    private final Label novelty = Nodes.text("", "news-words");
    private final Label because = Nodes.text("");
    private final Label rule = Nodes.text("", "small");

    /// @param goTo brings the sentence into sight
    SentenceCard(NewsViewModel news, Runnable goTo) {
        super(4);
        this.news = news;
        getStyleClass().addAll("card", "why-card");
        sentence.getStyleClass().add("sentence");
        source.getStyleClass().add("source-link");
        source.setOnAction(_ -> goTo.run());
        Label why = Nodes.label(Texts.get("reader.why"), "secondary");
        why.getStyleClass().add("why-title");
        getChildren().addAll(Nodes.label(Texts.get("reader.sentence"), "secondary"), sentence, source, novelty, why,
                because,
                rule);
    }

    void show(Article article, Claim claim) {
        Span around = around(article, claim.anchor().span());
        set(before, article.text().substring(around.start(), claim.anchor().span().start()));
        set(quote, claim.anchor().quote());
        set(after, article.text().substring(claim.anchor().span().end(), around.end()));
        String from = ClaimText.join(article.details().source(), article.details().author(),
                article.details().published().map(Published::date).map(LocalText.HERE::of));
        source.setText(from.isEmpty() ? article.details().title() : from);
        source.setAccessibleText(Texts.get("reader.sentence.go", source.getText()));
        novelty.setText(news.words(claim).orElse(""));
        Nodes.show(novelty, !novelty.getText().isEmpty());
        because.setText(claim.evidence().because());
        Optional<String> name = claim.evidence().isByHand()
                ? Optional.empty()
                : Optional.of(Texts.get("reader.why.rule", claim.evidence().rule(),
                        ClaimText.confidence(claim.evidence().confidence())));
        rule.setText(name.orElse(""));
        Nodes.show(rule, name.isPresent());
    }

    /// The sentence, without the date line or the like that stands before it on the same line.
    private static Span around(Article article, Span claim) {
        Span sentence = Surroundings.of(article.text(), claim);
        int start = article.details().furniture().stream().map(item -> item.span().end())
                .filter(end -> end > sentence.start() && end <= claim.start()).max(Integer::compare)
                .orElse(sentence.start());
        while (start < claim.start() && Character.isWhitespace(article.text().charAt(start))) {
            start++;
        }
        return new Span(start, Math.max(sentence.end(), claim.end()));
    }

    private static void set(Text words, String text) {
        words.setText(text.replace('\n', ' '));
    }

    private static Text words(String styleClass) {
        var words = new Text();
        words.getStyleClass().addAll("sentence-text", styleClass);
        return words;
    }
}
