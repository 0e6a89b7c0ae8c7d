package org.claimline.tracks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.claimline.domain.Quantity;
import org.claimline.domain.Reading;

/// What the words of claims mean for tracks: which metrics are the same, which names are one company, what a day is
/// set for. Thread-safe. The tables are `metrics.tsv`, `words.tsv` and `scheduled.tsv` of this package.
public final class Terms {

    /// How a metric behaves in time.
    enum Nature {
        FLOW, PLAN, MOMENTARY
    }

    /// A metric as tracks know it.
    ///
    /// @param name the same for all its phrases
    /// @param scope the words of the phrase that say which part of it is meant
    record Metric(String name, Nature nature, Set<String> scope) {}

    private record Key(String metric, boolean percent) {}

    private static final Terms STANDARD = new Terms();

    private final Map<String, Metric> phrases = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();
    private final List<List<String>> scheduled = Words.rows("scheduled.tsv");
    private final Map<Key, Optional<Metric>> known = new ConcurrentHashMap<>();
    private final Map<String, String> subjects = new ConcurrentHashMap<>();

    private Terms() {
        Words.rows("words.tsv").forEach(row -> words.put(row.get(0), Set.copyOf(Words.list(row.get(1)))));
        for (List<String> row : Words.rows("metrics.tsv")) {
            Nature nature = Nature.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            Words.list(row.get(2)).forEach(phrase -> phrases.put(phrase, new Metric(row.get(0), nature, Set.of())));
        }
    }

    /// The tables that come with the program.
    public static Terms standard() {
        return STANDARD;
    }

    /// The metric of a claim; empty when the claim has none.
    Optional<Metric> metric(Reading reading) {
        boolean percent = reading.value() instanceof Quantity quantity && quantity.unit().equals("%");
        return reading.metric().flatMap(written -> known.computeIfAbsent(new Key(written, percent),
                key -> Optional.of(find(key.metric(), key.percent()))));
    }

    /// What tracks call the metric of a claim, whichever phrase it is written with: "price target" for "target".
    public Optional<String> metricName(Reading reading) {
        return metric(reading).map(Metric::name);
    }

    /// The metric that a phrase means wherever it stands: "capital expenditure" for "capex". Empty for phrases that no
    /// table has, and for everyday words, "target" or "close", that mean a metric only where a claim is made of it.
    public Optional<String> metricOf(String phrase) {
        String plain = plain(phrase, false);
        return words("everyday").contains(plain)
                ? Optional.empty()
                : Optional.ofNullable(phrases.get(plain)).map(Metric::name);
    }

    /// Whether two phrases mean one metric, so that claims of both stand in one track.
    ///
    /// @param percent whether they are told in per cent, where "cloud growth" is cloud revenue
    public boolean isSameMetric(String one, String other, boolean percent) {
        return find(one, percent).name().equals(find(other, percent).name());
    }

    /// Whether two names mean one company.
    public boolean isSameSubject(String one, String other) {
        return subject(one).equals(subject(other));
    }

    /// A name that ends with a parenthesis is the user's own and means itself: "results (of the bank)".
    private static boolean isOwn(String written) {
        return written.strip().endsWith(")");
    }

    private Metric find(String written, boolean percent) {
        if (isOwn(written)) {
            return new Metric(written.toLowerCase(Locale.ROOT).strip(), Nature.FLOW, Set.of());
        }
        String phrase = plain(written, percent);
        Metric whole = phrases.get(phrase);
        if (whole != null) {
            return whole;
        }
        Set<String> scope = new HashSet<>(List.of(phrase.split(" ")));
        scope.retainAll(words("scope"));
        String rest = scope.isEmpty() ? phrase : without(phrase, scope);
        Metric part = phrases.get(rest);
        return part == null
                ? new Metric(rest, Nature.FLOW, scope)
                : new Metric(part.name(), part.nature(), scope);
    }

    private String plain(String written, boolean percent) {
        String phrase = written.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
        int space = phrase.indexOf(' ');
        while (space > 0 && (words("article").contains(phrase.substring(0, space)) || phrase.startsWith("'s "))) {
            phrase = phrase.substring(space + 1);
            space = phrase.indexOf(' ');
        }
        int last = phrase.lastIndexOf(' ');
        if (percent && last > 0 && words("growth").contains(phrase.substring(last + 1))
                && !phrases.containsKey(phrase)) {
            phrase = phrase.substring(0, last);
        }
        boolean plural = phrase.length() > 4 && phrase.endsWith("s") && !phrase.endsWith("ss")
                && !phrase.endsWith("sales") && !phrases.containsKey(phrase);
        return plural ? phrase.substring(0, phrase.length() - 1) : phrase;
    }

    private static String without(String phrase, Set<String> scope) {
        var rest = new StringBuilder();
        for (String word : phrase.split(" ")) {
            if (!scope.contains(word)) {
                rest.append(rest.isEmpty() ? "" : " ").append(word);
            }
        }
        return rest.isEmpty() ? phrase : rest.toString();
    }

    /// One name for a company whatever form of its name is written: "Alibaba Group Holding Ltd." is "alibaba".
    public String subject(String written) {
        return subjects.computeIfAbsent(written, this::shortName);
    }

    private String shortName(String written) {
        String name = written.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
        if (name.endsWith("'s")) {
            name = name.substring(0, name.length() - 2);
        }
        int space = name.lastIndexOf(' ');
        while (space > 0 && words("form").contains(name.substring(space + 1))) {
            name = name.substring(0, space).strip();
            name = name.endsWith(",") ? name.substring(0, name.length() - 1) : name;
            space = name.lastIndexOf(' ');
        }
        return name;
    }

    /// Who says it, one name for the company itself; empty when nobody is named.
    String holder(Reading reading, String subject) {
        String holder = reading.holder().map(this::subject).orElse("");
        return words("company").contains(holder) || holder.equals(subject) ? subject : holder;
    }

    /// What a day is set for: what it says itself, when that is one of the things that days are set for or a name of the
    /// user's own, else by the words around it.
    Optional<String> scheduled(Statement statement) {
        String near = statement.occasion();
        Optional<String> metric = statement.reading().metric().map(name -> name.toLowerCase(Locale.ROOT));
        Optional<String> named = metric.filter(name -> isOwn(name)
                || scheduled.stream().anyMatch(row -> row.get(0).equals(name)));
        if (named.isPresent()) {
            return named;
        }
        for (List<String> row : scheduled) {
            for (String word : Words.list(row.get(1))) {
                if (near.contains(word) || metric.filter(name -> name.contains(word)).isPresent()) {
                    return Optional.of(row.get(0));
                }
            }
        }
        return Optional.empty();
    }

    private Set<String> words(String list) {
        return words.getOrDefault(list, Set.of());
    }
}
