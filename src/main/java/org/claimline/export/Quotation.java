package org.claimline.export;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleDetails;
import org.claimline.domain.Claim;
import org.claimline.domain.NoteLink;

/// A claim in its sentence with where it comes from, to be quoted elsewhere.
public final class Quotation {

    private final Article article;
    private final Claim claim;
    private final Passage passage;

    public Quotation(Article article, Claim claim) {
        this.article = article;
        this.claim = claim;
        this.passage = Passage.around(article.text(), claim.anchor().span());
    }

    /// Markdown for any program.
    public String markdown() {
        String address = article.details().url().map(url -> ", [article](" + MarkdownText.target(url) + ')').orElse("");
        return "> " + MarkdownText.sentence(passage, Dialect.COMMONMARK, "") + "\n>\n> — "
                + Citation.source(article, Optional.of(passage.paragraph())) + address + '\n';
    }

    /// Markdown for a note of the same notebook: its source is a link to the claim.
    public String note() {
        var link = NoteLink.named(new NoteLink.ToClaim(claim.id()), source());
        String sentence = MarkdownText.sentence(passage, Dialect.COMMONMARK, "").replace("\\$", "$");
        return "> " + sentence + "\n>\n> — " + link.markdown() + '\n';
    }

    /// Words alone.
    public String text() {
        return '“' + sentence() + "” — " + source();
    }

    /// A piece of a page.
    public String html() {
        ArticleDetails details = article.details();
        String title = "<cite>" + html(article.title()) + "</cite>";
        String linked = details.url().map(url -> "<a href=\"" + html(url.toASCIIString()) + "\">" + title + "</a>")
                .orElse(title);
        var parts = new ArrayList<String>();
        details.source().map(Quotation::html).ifPresent(parts::add);
        parts.add(linked);
        rest().map(Quotation::html).forEach(parts::add);
        return "<blockquote><p>" + html(passage.before()) + "<strong>" + html(passage.quote()) + "</strong>"
                + html(passage.after()) + "</p><p>— " + String.join(", ", parts) + "</p></blockquote>";
    }

    private String sentence() {
        return passage.before() + passage.quote() + passage.after();
    }

    private String source() {
        return String.join(", ", Stream.concat(Stream.concat(article.details().source().stream(),
                Stream.of(article.title())), rest()).map(MarkdownText::oneLine).toList());
    }

    private Stream<String> rest() {
        return Stream.of(article.details().published().map(Citation::date).orElse("date unknown"),
                "para. " + passage.paragraph());
    }

    private static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
