package org.claimline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleDetails;
import org.claimline.domain.Claim;
import org.claimline.domain.Note;
import org.claimline.domain.Published;
import org.claimline.domain.Wording;
import org.claimline.export.Dossier.Chapter;
import org.claimline.export.Dossier.Entry;

/// The note of one article: where it comes from, its claims in the order of the text, what the analyst wrote.
final class ArticleNote {

    private final Chapter chapter;
    private final Article article;
    private final Page page;
    private final Dialect dialect;
    private final List<String> footnotes = new ArrayList<>();

    private ArticleNote(Chapter chapter, Links links) {
        this.chapter = chapter;
        this.article = chapter.article();
        this.dialect = links.dialect();
        this.page = new Page(links);
    }

    static String of(Chapter chapter, Links links) {
        return new ArticleNote(chapter, links).text();
    }

    private String text() {
        page.heading(1, MarkdownText.escape(article.title()));
        page.paragraph(byline());
        chapter.notes().forEach(this::note);
        if (!chapter.entries().isEmpty()) {
            page.heading(2, "Claims");
            chapter.entries().forEach(this::claim);
        }
        if (!footnotes.isEmpty()) {
            page.paragraph(String.join("\n", footnotes));
        }
        return ManagedNote.seal(properties(), page.text());
    }

    private FrontMatter properties() {
        ArticleDetails details = article.details();
        var properties = new FrontMatter().text("title", article.title()).text("source", details.source())
                .text("author", details.author()).text("url", details.url().map(Object::toString));
        details.published().ifPresent(published -> properties.plain("published", iso(published)));
        details.published().flatMap(Published::zone).ifPresent(zone -> properties.text("published-zone", zone.getId()));
        properties.plain("published-origin", details.published()
                .map(published -> published.origin().name().toLowerCase(Locale.ROOT)).orElse("unknown"));
        List<String> tags = Stream
                .concat(chapter.tags().stream(), chapter.entries().stream().flatMap(entry -> entry.tags().stream()))
                .map(Citation::tagName).distinct().sorted().toList();
        return properties.list("tags", tags.stream().map(tag -> '"' + tag + '"').toList())
                .text("original", article.original().name()).plain("claimline-id", article.id().value())
                .text("claimline-sha256", article.original().sha256());
    }

    private static String iso(Published published) {
        return published.date() + published.time().map(time -> "T%02d:%02d:%02d".formatted(time.getHour(),
                time.getMinute(), time.getSecond())).orElse("");
    }

    private String byline() {
        ArticleDetails details = article.details();
        var parts = new ArrayList<String>();
        details.source().ifPresent(source -> parts.add(MarkdownText.escape(source)));
        details.author().ifPresent(author -> parts.add(MarkdownText.escape(author)));
        parts.add(details.published()
                .map(published -> Wording.of(published) + " (" + published.origin().name().toLowerCase(Locale.ROOT)
                        + ')')
                .orElse("date unknown"));
        details.url().ifPresent(url -> parts.add("[article](" + MarkdownText.target(url) + ')'));
        if (!chapter.tags().isEmpty()) {
            parts.add(Citation.tags(chapter.tags(), dialect));
        }
        return String.join(" · ", parts);
    }

    private void claim(Entry entry) {
        Claim claim = entry.claim();
        String id = claim.id().value();
        Passage passage = Passage.around(article.text(), claim.anchor().span());
        String source = Citation.source(chapter, Optional.of(passage.paragraph()));
        page.heading(3, Citation.headline(claim) + (dialect == Dialect.PANDOC ? " {#" + id + '}' : ""));
        if (dialect.hasFootnotes()) {
            page.paragraph("> " + MarkdownText.sentence(passage, dialect, "[^" + id + ']'));
            footnotes.add("[^" + id + "]: " + source + '.');
        } else {
            page.paragraph("> " + MarkdownText.sentence(passage, dialect, "") + "\n>\n> — " + source);
        }
        if (dialect == Dialect.OBSIDIAN) {
            page.paragraph('^' + id);
        }
        page.paragraph(Citation.facts(claim, entry.tags(), dialect));
        entry.notes().forEach(this::note);
    }

    private void note(Note note) {
        page.quotation("Note", note.markdown());
    }
}
