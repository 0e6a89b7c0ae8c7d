package org.claimline.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimline.domain.Furniture.Reason;
import org.claimline.domain.Span;
import org.claimline.importing.rules.Rows;

/// Finds what repeats across the articles of one source: whole lines, and lines of the foot that begin alike.
///
/// A line counts once for each story: the same report in several versions says nothing about the page it came from. A
/// line that holds a claim anywhere is body. Pure; keeps hashes of all lines and the words of the repeated ones only.
public final class FurnitureLearning {

    private static final int STORIES = 3;
    private static final int STORIES_ALIKE = 4;
    private static final int LONGEST = 900;
    private static final int LONGEST_ALIKE = 220;
    private static final int SHORTEST_START = 30;
    private static final int START_WORDS = 5;
    private static final int SLACK = 20;
    /// Parts beginnings from whole lines among the hashes.
    private static final String START = "^ ";
    private static final List<List<String>> REASONS = Rows.of("learned-reasons.tsv", 2).rows();

    private final Map<Long, Integer> counts = new HashMap<>();
    private final Map<Long, Repeated> repeated = new HashMap<>();
    private final List<Integer> storyOf = new ArrayList<>();

    private FurnitureLearning() {}

    /// One article.
    ///
    /// @param known its furniture
    /// @param claimed its claims, those aside that the user rejected
    public record Sample(String text, List<Span> known, List<Span> claimed) {

        public Sample {
            known = List.copyOf(known);
            claimed = List.copyOf(claimed);
        }

        private boolean isKnown(Line line) {
            return known.stream().anyMatch(line.span()::overlaps);
        }

        private boolean isClaimed(Line line) {
            return claimed.stream().anyMatch(line.span()::overlaps);
        }
    }

    /// A pattern that was found.
    ///
    /// @param row reason, where, how, longest, words: the columns of `furniture.tsv`
    /// @param example one of the lines, as it is written
    /// @param articles the places of the articles that have it, from 0, in order
    public record Pattern(List<String> row, String example, List<Integer> articles) {

        public Pattern {
            row = List.copyOf(row);
            articles = List.copyOf(articles);
        }
    }

    /// Finds the patterns of a source, the most frequent first.
    ///
    /// @param articles gone through twice, so that they need not all be in memory at once
    public static List<Pattern> learn(Iterable<Sample> articles) {
        var learning = new FurnitureLearning();
        var stories = new Stories();
        for (Sample article : articles) {
            List<Line> lines = Line.of(article.text());
            learning.storyOf.add(stories.of(lines.stream().filter(line -> !article.isKnown(line)).toList()));
            learning.count(article, lines);
        }
        learning.counts.values().removeIf(count -> count < STORIES);
        int place = 0;
        for (Sample article : articles) {
            learning.collect(article, Line.of(article.text()), place++);
        }
        return learning.patterns();
    }

    /// A line in its article.
    ///
    /// @param bare as the rules see it
    /// @param lines how many lines the article has
    /// @param article its place among the articles
    private record Place(Line line, String bare, int lines, int article) {}

    /// What is known of a line, or of a beginning, that repeats.
    private static final class Repeated {

        private final Set<Integer> stories = new HashSet<>();
        private final List<Integer> articles = new ArrayList<>();
        private String example = "";
        private String words = "";
        private int longest;
        private boolean isHead = true;
        private boolean isFoot = true;
        private boolean isBody;

        private void add(Place place, int story) {
            words = articles.isEmpty() ? place.bare() : common(words, place.bare());
            example = articles.isEmpty() ? place.line().text() : example;
            if (articles.isEmpty() || articles.getLast() != place.article()) {
                articles.add(place.article());
            }
            stories.add(story);
            longest = Math.max(longest, place.line().text().length());
            isHead &= FurnitureRules.isHead(place.line().index());
            isFoot &= FurnitureRules.isFoot(place.line().index(), place.lines());
        }

        private Pattern pattern(String how, String start) {
            return new Pattern(List.of(reason(words, longest).name(), isFoot ? "foot" : isHead ? "head" : "any", how,
                    String.valueOf(longest + SLACK), start), example, articles);
        }
    }

    private void count(Sample article, List<Line> lines) {
        var seen = new HashSet<Long>();
        for (Line line : lines) {
            if (isCandidate(line) && !article.isKnown(line)) {
                String bare = line.bare();
                seen.add(hash(bare));
                start(bare).ifPresent(words -> seen.add(hash(START + words)));
            }
        }
        seen.forEach(key -> counts.merge(key, 1, Integer::sum));
    }

    private void collect(Sample article, List<Line> lines, int place) {
        for (Line line : lines) {
            if (!isCandidate(line) || article.isKnown(line)) {
                continue;
            }
            String bare = line.bare();
            boolean isClaimed = article.isClaimed(line);
            add(hash(bare), new Place(line, bare, lines.size(), place), isClaimed);
            Optional<String> start = line.text().length() <= LONGEST_ALIKE ? start(bare) : Optional.empty();
            boolean isFoot = FurnitureRules.isFoot(line.index(), lines.size());
            start.ifPresent(words -> add(hash(START + words), new Place(line, bare, lines.size(), place),
                    isClaimed || !isFoot));
        }
    }

    private void add(long key, Place place, boolean isBody) {
        if (counts.containsKey(key)) {
            Repeated found = repeated.computeIfAbsent(key, _ -> new Repeated());
            found.add(place, storyOf.get(place.article()));
            found.isBody |= isBody;
        }
    }

    private List<Pattern> patterns() {
        var whole = new ArrayList<Pattern>();
        var alike = new ArrayList<Pattern>();
        for (Map.Entry<Long, Repeated> entry : repeated.entrySet()) {
            Repeated line = entry.getValue();
            if (line.isBody) {
                continue;
            }
            boolean isWhole = entry.getKey() == hash(line.words);
            if (isWhole && line.stories.size() >= STORIES) {
                whole.add(line.pattern("is", line.words));
            } else if (!isWhole && line.stories.size() >= STORIES_ALIKE && line.words.length() >= SHORTEST_START) {
                alike.add(line.pattern("starts", line.words));
            }
        }
        alike.removeIf(pattern -> whole.stream().anyMatch(w -> w.row().getLast().startsWith(pattern.row().getLast())
                && w.articles().size() >= pattern.articles().size()));
        whole.removeIf(pattern -> alike.stream().anyMatch(a -> pattern.row().getLast().startsWith(a.row().getLast())));
        whole.addAll(alike);
        whole.sort(Comparator.comparing((Pattern pattern) -> -pattern.articles().size())
                .thenComparing(pattern -> pattern.row().getLast()));
        return whole;
    }

    private static boolean isCandidate(Line line) {
        return line.text().length() <= LONGEST && line.text().chars().filter(Character::isLetter).limit(3).count() == 3;
    }

    /// The first words of a line that goes on after them.
    private static Optional<String> start(String bare) {
        int at = 0;
        for (int i = 0; i < START_WORDS && at >= 0; i++) {
            at = bare.indexOf(' ', at + 1);
        }
        return at > 0 ? Optional.of(bare.substring(0, at + 1)) : Optional.empty();
    }

    /// The words that two lines begin with; only whole ones, unless the lines are the same.
    private static String common(String one, String other) {
        if (one.equals(other)) {
            return one;
        }
        int end = 0;
        while (end < Math.min(one.length(), other.length()) && one.charAt(end) == other.charAt(end)) {
            end++;
        }
        return one.substring(0, one.lastIndexOf(' ', Math.max(0, end - 1)) + 1);
    }

    private static Reason reason(String words, int longest) {
        for (List<String> row : REASONS) {
            if (Rows.list(row.get(1)).stream().anyMatch(words::contains)) {
                return Reason.valueOf(row.getFirst());
            }
        }
        return longest <= 40 ? Reason.NAVIGATION : Reason.BOILERPLATE;
    }

    /// 64 bits: two lines of a source that fall together by chance are not to be expected.
    private static long hash(String words) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < words.length(); i++) {
            hash = (hash ^ words.charAt(i)) * 0x100000001b3L;
        }
        return hash ^ hash >>> 29;
    }

    /// Tells which articles are versions of one story: they share most of their long lines.
    private static final class Stories {

        private static final int LONG = 100;
        private static final int ENOUGH = 2;
        private static final int MOST_HOLDERS = 20;

        private final Map<Long, List<Integer>> holders = new HashMap<>();
        private final List<Integer> sizes = new ArrayList<>();

        private int of(List<Line> lines) {
            var own = new HashSet<Long>();
            lines.stream().filter(line -> line.text().length() >= LONG)
                    .forEach(line -> own.add(hash(line.text().toLowerCase(Locale.ROOT))));
            var shared = new HashMap<Integer, Integer>();
            own.forEach(line -> holders.getOrDefault(line, List.of()).forEach(s -> shared.merge(s, 1, Integer::sum)));
            Optional<Integer> same = shared.entrySet().stream()
                    .filter(e -> e.getValue() >= ENOUGH
                            && 2 * e.getValue() >= Math.min(own.size(), sizes.get(e.getKey())))
                    .map(Map.Entry::getKey).findFirst();
            if (same.isPresent()) {
                return same.get();
            }
            int story = sizes.size();
            sizes.add(own.size());
            own.forEach(line -> {
                List<Integer> known = holders.computeIfAbsent(line, _ -> new ArrayList<>());
                if (known.size() < MOST_HOLDERS) {
                    known.add(story);
                }
            });
            return story;
        }
    }
}
