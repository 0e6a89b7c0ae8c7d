package org.claimline.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A link in a note to something in the notebook, `[[claim:c-0123|$53 billion]]`. It names the thing by its id, so that
/// it holds when the thing gets another name.
///
/// @param words what the reader of the note sees; empty when the writer gave none
public record NoteLink(To to, String words) {

    private static final String OPEN = "[[";
    private static final String CLOSE = "]]";
    private static final int MOST_WORDS = 120;

    /// What a link leads to.
    public sealed interface To {}

    public record ToArticle(ArticleId article) implements To {}

    public record ToClaim(ClaimId claim) implements To {}

    public record ToEvent(EventId event) implements To {}

    /// @param path the tag's
    public record ToTag(String path) implements To {}

    public record ToNote(NoteId note) implements To {}

    /// A link where it stands in a note.
    ///
    /// @param at with its brackets
    public record Placed(Span at, NoteLink link) {}

    /// A link that can be written: its words are on one line, without brackets and bars, and not too long.
    public static NoteLink named(To to, String name) {
        var words = new StringBuilder();
        name.strip().codePoints().forEach(c -> {
            boolean space = Character.isWhitespace(c) || Character.isISOControl(c);
            if (!space) {
                words.appendCodePoint(switch (c) {
                    case '[' -> '(';
                    case ']' -> ')';
                    case '|' -> '/';
                    default -> c;
                });
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        });
        boolean fits = words.length() <= MOST_WORDS;
        int end = fits ? words.length() : words.offsetByCodePoints(0, words.codePointCount(0, MOST_WORDS) - 1);
        return new NoteLink(to, words.substring(0, end).strip() + (fits ? "" : "…"));
    }

    /// What the reader sees: the words, or where there are none what the link leads to.
    public String shown() {
        return words.isBlank() ? id(to) : words;
    }

    /// As it stands in a note.
    public String markdown() {
        return OPEN + address(to) + (words.isEmpty() ? "" : '|' + words) + CLOSE;
    }

    /// What every link to a thing starts with; more may follow.
    public static String start(To to) {
        return OPEN + address(to);
    }

    private static String address(To to) {
        return switch (to) {
            case ToArticle _ -> "article:";
            case ToClaim _ -> "claim:";
            case ToEvent _ -> "event:";
            case ToTag _ -> "tag:";
            case ToNote _ -> "note:";
        } + id(to);
    }

    private static String id(To to) {
        return switch (to) {
            case ToArticle(var article) -> article.value();
            case ToClaim(var claim) -> claim.value();
            case ToEvent(var event) -> event.value();
            case ToTag(var path) -> path;
            case ToNote(var note) -> note.value();
        };
    }

    /// The link to what a note or a tag is put on; empty for the notebook itself.
    public static Optional<To> to(Target target) {
        return switch (target) {
            case Target.OnArticle(var article) -> Optional.of(new ToArticle(article));
            case Target.OnClaim(var claim) -> Optional.of(new ToClaim(claim));
            case Target.OnEvent(var event) -> Optional.of(new ToEvent(event));
            case Target.OnNotebook _ -> Optional.empty();
        };
    }

    /// All links of a note in their order. What stands in code is none.
    public static List<Placed> in(String markdown) {
        var found = new ArrayList<Placed>();
        boolean fenced = false;
        int start = 0;
        while (start < markdown.length()) {
            int end = markdown.indexOf('\n', start);
            end = end < 0 ? markdown.length() : end;
            String line = markdown.substring(start, end);
            if (isFence(line)) {
                fenced = !fenced;
            } else if (!fenced) {
                findIn(line, start, found);
            }
            start = end + 1;
        }
        return List.copyOf(found);
    }

    private static boolean isFence(String line) {
        String text = line.stripLeading();
        while (text.startsWith(">")) {
            text = text.substring(1).stripLeading();
        }
        return text.startsWith("```") || text.startsWith("~~~");
    }

    private static void findIn(String line, int offset, List<Placed> found) {
        int at = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (c == '\\') {
                at += 2;
            } else if (c == '`') {
                at = afterCode(line, at);
            } else if (line.startsWith(OPEN, at)) {
                int close = line.indexOf(CLOSE, at);
                Optional<NoteLink> link = close < 0 ? Optional.empty() : read(line.substring(at + 2, close));
                int from = offset + at;
                int to = offset + close + 2;
                link.ifPresent(read -> found.add(new Placed(new Span(from, to), read)));
                at = link.isPresent() ? close + 2 : at + 1;
            } else {
                at++;
            }
        }
    }

    /// The place behind a stretch of code, or behind the ticks where they open none.
    private static int afterCode(String line, int at) {
        int end = at;
        while (end < line.length() && line.charAt(end) == '`') {
            end++;
        }
        String ticks = line.substring(at, end);
        int close = line.indexOf(ticks, end);
        return close < 0 ? end : close + ticks.length();
    }

    private static Optional<NoteLink> read(String inside) {
        int bar = inside.indexOf('|');
        String address = bar < 0 ? inside : inside.substring(0, bar);
        String words = bar < 0 ? "" : inside.substring(bar + 1);
        int colon = address.indexOf(':');
        String id = address.substring(colon + 1);
        if (colon < 0 || id.isBlank()) {
            return Optional.empty();
        }
        Optional<To> to = switch (address.substring(0, colon)) {
            case "article" -> Optional.of(new ToArticle(new ArticleId(id)));
            case "claim" -> Optional.of(new ToClaim(new ClaimId(id)));
            case "event" -> Optional.of(new ToEvent(new EventId(id)));
            case "tag" -> Optional.of(new ToTag(id));
            case "note" -> Optional.of(new ToNote(new NoteId(id)));
            default -> Optional.empty();
        };
        return to.map(there -> new NoteLink(there, words));
    }

    /// A note with something else in the place of its links.
    public static String replace(String markdown, Function<NoteLink, String> written) {
        var text = new StringBuilder();
        int last = 0;
        for (Placed placed : in(markdown)) {
            text.append(markdown, last, placed.at().start()).append(written.apply(placed.link()));
            last = placed.at().end();
        }
        return text.append(markdown, last, markdown.length()).toString();
    }
}
