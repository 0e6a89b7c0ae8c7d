package org.claimline.importing.html;

import java.util.List;
import java.util.Optional;
import org.claimline.domain.Published;
import org.claimline.domain.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// A saved web page: the article's text, and what the page says about it.
///
/// @param text the body, its blocks separated by blank lines; the headline is not repeated in it
/// @param promotions where ads stand in the text
/// @param source the publisher
/// @param language as the page writes it, such as 'en-GB'
/// @param published when the page says so in one of its fields
public record Page(String text, List<Span> promotions, Optional<String> title, Optional<String> source,
        Optional<String> author,
        Optional<String> url, Optional<String> language, Optional<Published> published) {

    public Page {
        promotions = List.copyOf(promotions);
    }

    /// Reads a page. Scripts are not run, and nothing that it points to is opened.
    public static Page read(String html) {
        Document document = Jsoup.parse(html);
        JsonLd data = new JsonLd(document);
        PageDetails details = PageDetails.of(document, data);
        Optional<String> title = details.title();
        ArticleBody.Text text = new ArticleBody(document, title.orElse(""), data.body()).text();
        return new Page(text.text(), text.promotions(), title, details.source(), details.author(), details.url(),
                details.language(),
                details.published());
    }
}
