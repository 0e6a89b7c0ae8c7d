package org.claimline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimline.domain.Article;
import org.claimline.domain.Claim;
import org.claimline.domain.Days;
import org.claimline.domain.FiscalPeriod;
import org.claimline.domain.Published;
import org.claimline.domain.Reading;
import org.claimline.domain.Wording;
import org.claimline.export.Dossier.Chapter;

/// What a note says about a claim in one line, and where the claim comes from. All of it is Markdown.
final class Citation {

    private static final String DOT = " · ";

    private Citation() {}

    /// "over USD 53 billion · capital expenditure · Alibaba".
    static String headline(Claim claim) {
        Reading reading = claim.reading();
        var parts = new ArrayList<String>();
        parts.add(Wording.of(reading));
        reading.metric().ifPresent(parts::add);
        reading.subject().ifPresent(parts::add);
        return MarkdownText.escape(String.join(DOT, parts));
    }

    /// "Target (commitment) · said by the company · about FY2026 · confirmed · #capex".
    static String facts(Claim claim, List<String> tags, Dialect dialect) {
        Reading reading = claim.reading();
        var parts = new ArrayList<String>();
        parts.add(capitalised(reading.kind()) + " (" + Wording.of(reading.type()) + ')');
        reading.holder().ifPresent(holder -> parts.add("said by " + MarkdownText.escape(holder)));
        reading.about().ifPresent(period -> parts.add("about " + switch (period) {
            case Days days -> Wording.of(days);
            case FiscalPeriod(var label) -> MarkdownText.escape(label);
        }));
        if (reading.prior()) {
            parts.add("prior value");
        }
        parts.add(status(claim));
        if (!tags.isEmpty()) {
            parts.add(tags(tags, dialect));
        }
        return String.join(DOT, parts);
    }

    static String status(Claim claim) {
        return claim.status().name().toLowerCase(Locale.ROOT);
    }

    static String tags(List<String> tags, Dialect dialect) {
        return String.join(" ", tags.stream()
                .map(tag -> dialect == Dialect.OBSIDIAN ? '#' + tagName(tag) : MarkdownText.escape(tag)).toList());
    }

    /// A tag as Obsidian allows it: letters, digits, `-`, `_` and `/`, and not digits alone.
    static String tagName(String path) {
        var name = new StringBuilder();
        path.codePoints().forEach(c -> {
            boolean plain = Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '/';
            name.appendCodePoint(plain ? c : '-');
        });
        boolean digitsAlone = name.chars().allMatch(c -> c >= '0' && c <= '9' || c == '/');
        return digitsAlone ? "_" + name : name.toString();
    }

    /// "Example Daily, *Its headline*, 25 Nov 2025 (inferred), para. 4".
    static String source(Chapter chapter, Optional<Integer> paragraph) {
        return source(chapter.article(), paragraph);
    }

    /// @see #source(Chapter, Optional)
    static String source(Article article, Optional<Integer> paragraph) {
        var parts = new ArrayList<String>();
        article.details().source().ifPresent(source -> parts.add(MarkdownText.escape(source)));
        parts.add('*' + MarkdownText.escape(article.title()) + '*');
        parts.add(article.details().published().map(Citation::date).orElse("date unknown"));
        paragraph.ifPresent(number -> parts.add("para. " + number));
        return String.join(", ", parts);
    }

    /// The day, and how it is known unless the file states it.
    static String date(Published published) {
        return Wording.of(published.date()) + switch (published.origin()) {
            case STATED -> "";
            case INFERRED -> " (inferred)";
            case ENTERED -> " (entered)";
        };
    }

    private static String capitalised(Enum<?> constant) {
        return constant.name().charAt(0) + constant.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
